package dev.mentoring.plan;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.List;

/**
 * Why a student is not placed: students who compete for too few seats. Without any one of them, the rest fit.
 *
 * @param student the one not placed
 * @param students all who compete, by id, that one included; the others are placed
 * @param needed how many seats they need
 * @param seats how many seats there are for them
 * @param mentors at whom, by id; none when nobody may take them
 * @param mends what would help, the cheapest first; none unless they were asked for
 */
public record Certificate(
        Plan.Unplaced student,
        List<StudentId> students,
        int needed,
        int seats,
        List<MentorId> mentors,
        List<Mend> mends) {

    /** Keeps the lists from changing. */
    public Certificate {
        students = OneMore.unchanging(students);
        mentors = ImmutableList.copyOf(mentors);
        mends = ImmutableList.copyOf(mends);
    }

    /**
     * A certificate without mends. Those that name the same rivals can share the list.
     *
     * @param student the one not placed
     * @param rivals all others who compete, by id
     * @param place where the one not placed comes among them, from 0
     * @param seats how many seats there are for them
     * @param mentors at whom, by id
     * @return the certificate
     */
    public static Certificate of(
            Plan.Unplaced student, List<StudentId> rivals, int place, int seats, List<MentorId> mentors) {
        List<StudentId> all = new OneMore<>(ImmutableList.copyOf(rivals), student.student(), place);
        return new Certificate(student, all, all.size(), seats, mentors, List.of());
    }

    /**
     * All who compete but the one not placed.
     *
     * @return by id
     */
    public List<StudentId> rivals() {
        return OneMore.without(students, student.student());
    }

    /**
     * The same with mends.
     *
     * @param found what would help, the cheapest first
     * @return the certificate
     */
    public Certificate withMends(List<Mend> found) {
        return new Certificate(student, students, needed, seats, mentors, found);
    }
}
