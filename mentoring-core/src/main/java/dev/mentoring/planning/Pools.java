package dev.mentoring.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentors for each student of a case, the holder included: worked out once for students alike. */
final class Pools {

    private final StudentColumns students;
    private final MentorColumns mentors;
    private final EligibilityRules rules;
    private final int[] windows;
    private final int[] parcours;
    private final int[] projects;

    /** By the number of a window. */
    private final List<Presence> presence = new ArrayList<>();

    private final BitSet there = new BitSet();
    private final Profiles profiles;
    private final Map<Key, Pool> pools = new HashMap<>();

    /** Numbers of a window, a parcours and a project. */
    private record Key(int window, int parcours, int project) {}

    Pools(StudentColumns students, MentorColumns mentors, EligibilityRules rules) {
        this.students = students;
        this.mentors = mentors;
        this.rules = rules;
        this.windows = Sweep.numbers(students.windows());
        this.parcours = Sweep.numbers(students.parcours());
        this.projects = Sweep.numbers(students.projects());
        for (int student = 0; student < windows.length; student++) {
            if (windows[student] == presence.size()) {
                Presence during = new Presence(mentors, students.windows().get(student));
                presence.add(during);
                there.or(during.anyone());
            }
        }
        this.profiles = new Profiles(mentors.profiles(), there);
    }

    /** Whether a mentor can take anybody at all. */
    boolean isThere(int mentor) {
        return mentor != Sweep.NONE && there.get(mentor);
    }

    /** The mentors who are eligible for a student, by index. Not to be changed. */
    BitSet eligible(int student) {
        Key key = new Key(windows[student], parcours[student], projects[student]);
        return pools.computeIfAbsent(key, none -> pool(student)).eligible(students, student);
    }

    private Pool pool(int student) {
        BitSet suiting = profiles.suiting(students.people().get(student));
        return new Pool(suiting, mentors, presence.get(windows[student]), rules);
    }
}
