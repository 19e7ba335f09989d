package dev.mentoring.planning.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentors for each student of a case, the holder included: worked out once for students with the same wish. */
final class Pools {

    private final StudentColumns students;
    private final MentorColumns mentors;
    private final Profiles profiles;
    private final EligibilityRules rules;

    /** By the number of a window. */
    private final List<Presence> presence = new ArrayList<>();

    private final BitSet there = new BitSet();

    /** By the number of a wish. */
    private final @Nullable Pool[] pools;

    Pools(StudentColumns students, MentorColumns mentors, Profiles profiles, EligibilityRules rules) {
        this.students = students;
        this.mentors = mentors;
        this.profiles = profiles;
        this.rules = rules;
        this.pools = new Pool[students.wishes().size()];
        students.windows().forEach(window -> presence.add(new Presence(mentors, window)));
        presence.forEach(each -> there.or(each.anyone()));
    }

    /** Whether a mentor can take anybody at all. */
    boolean isThere(int mentor) {
        return mentor != MentorColumns.NONE && there.get(mentor);
    }

    /** The mentors who are eligible for a student, by index. Not to be changed. */
    BitSet eligible(int student) {
        int number = students.wish(student);
        Pool known = pools[number];
        Pool pool = known == null ? pool(students.wishes().get(number)) : known;
        pools[number] = pool;
        return pool.eligible(students, student);
    }

    private Pool pool(Wish wish) {
        return new Pool(profiles.suiting(wish), mentors, presence.get(wish.window()), rules);
    }
}
