package dev.mentoring.planning;

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
        Unplaced student, List<StudentId> students, int needed, int seats, List<MentorId> mentors, List<Mend> mends) {

    /** Keeps the lists from changing. */
    public Certificate {
        students = OneMore.unchanging(students);
        mentors = ImmutableList.copyOf(mentors);
        mends = ImmutableList.copyOf(mends);
    }

    /** All who compete but the one not placed. */
    List<StudentId> rivals() {
        return OneMore.without(students, student.student());
    }

    Certificate with(List<Mend> found) {
        return new Certificate(student, students, needed, seats, mentors, found);
    }
}
