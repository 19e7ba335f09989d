package dev.mentoring.planning.facts;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import java.util.Comparator;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * A student for whom a leave wants another mentor.
 *
 * @param student the student
 * @param holder who has the student now
 * @param leave the leave of the holder
 * @param window how long the student would be with another mentor
 * @param strength how strongly the student is to be moved
 * @param attendance the student's sessions and excuses over the window
 * @param before the mentors whom the student had before the holder
 */
public record ToPlace(
        Student student,
        MentorId holder,
        Leave leave,
        Interval window,
        Strength strength,
        Attendance attendance,
        Set<MentorId> before) {

    /** By student, then by leave: what ties are broken by. */
    public static final Comparator<ToPlace> ORDER = Comparator.comparing((ToPlace each) -> each.student.id())
            .thenComparing(each -> each.leave().id());

    /** Keeps the mentors from changing, and the students of a leave at one object for their holder. */
    public ToPlace {
        holder = holder.equals(leave.mentor()) ? leave.mentor() : holder;
        before = ImmutableSet.copyOf(before);
    }
}
