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
        students.windows().forEach(window -> presence.add(new Presence(mentors, window)));
        presence.forEach(each -> there.or(each.anyone()));
        this.profiles = new Profiles(students.parcours(), mentors.profiles(), there);
    }

    /** Whether a mentor can take anybody at all. */
    boolean isThere(int mentor) {
        return mentor != MentorColumns.NONE && there.get(mentor);
    }

    /** The mentors who are eligible for a student, by index. Not to be changed. */
    BitSet eligible(int student) {
        Key key = new Key(students.window(student), students.parcours(student), students.project(student));
        return pools.computeIfAbsent(key, none -> pool(student)).eligible(students, student);
    }

    private Pool pool(int student) {
        BitSet suiting = profiles.suiting(students.people().get(student));
        return new Pool(suiting, mentors, presence.get(students.window(student)), rules);
    }
}
