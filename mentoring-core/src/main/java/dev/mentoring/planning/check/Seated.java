package dev.mentoring.planning.check;

import dev.mentoring.planning.check.known.CheckedDecisions;
import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.CheckedWeeks;
import java.util.ArrayList;
import java.util.List;

/** Who sits with whom, by number, while students are moved to see who fits. */
final class Seated {

    static final int NOWHERE = -1;

    private final CheckedFacts facts;
    private final int[] mentorOf;

    /** By mentor, one more than the case has. */
    private final List<List<Integer>> with = new ArrayList<>();

    /** As a plan decides. */
    Seated(CheckedFacts facts, CheckedDecisions decisions) {
        this.facts = facts;
        this.mentorOf = new int[decisions.students()];
        for (int mentor = 0; mentor <= facts.mentors().count(); mentor++) {
            with.add(new ArrayList<>());
        }
        for (int student = 0; student < mentorOf.length; student++) {
            mentorOf[student] = NOWHERE;
            if (decisions.isPlaced(student)) {
                move(student, decisions.mentorOf(student));
            }
        }
    }

    /** The mentor of a student, or {@link #NOWHERE}. */
    int mentorOf(int student) {
        return mentorOf[student];
    }

    /** Those with a mentor, as they sit now. */
    List<Integer> with(int mentor) {
        return List.copyOf(with.get(mentor));
    }

    /** Moves a student to a mentor, or {@link #NOWHERE}. */
    void move(int student, int mentor) {
        if (mentorOf[student] != NOWHERE) {
            with.get(mentorOf[student]).remove(Integer.valueOf(student));
        }
        mentorOf[student] = mentor;
        if (mentor != NOWHERE) {
            with.get(mentor).add(student);
        }
    }

    /** Whether a student can come to a mentor with so many seats when one of those there leaves, or {@link #NOWHERE}. */
    boolean hasRoom(int student, int mentor, int seats, int leaving) {
        CheckedWeeks weeks = facts.weeks(student);
        for (int i = 0; i < weeks.length(); i++) {
            int week = weeks.number(i);
            long there = with.get(mentor).stream()
                    .filter(each -> each != leaving && each != student)
                    .filter(each -> isThere(each, week))
                    .count();
            if (there >= seats) {
                return false;
            }
        }
        return true;
    }

    boolean isThere(int student, int week) {
        return facts.weeks(student).touch(week);
    }

    /** A week in which more students are with a mentor than there are seats; or {@link #NOWHERE}. */
    int overfull(int mentor, int seats) {
        for (int student : with.get(mentor)) {
            CheckedWeeks weeks = facts.weeks(student);
            for (int i = 0; i < weeks.length(); i++) {
                int week = weeks.number(i);
                if (with.get(mentor).stream()
                                .filter(each -> isThere(each, week))
                                .count()
                        > seats) {
                    return week;
                }
            }
        }
        return NOWHERE;
    }
}
