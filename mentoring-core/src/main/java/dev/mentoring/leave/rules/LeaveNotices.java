package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.StudentId;
import java.time.LocalDate;

/**
 * The notices that a leave gives rise to.
 *
 * @param school what the service goes by
 */
public record LeaveNotices(School school) {

    public Notice poll(Leave leave, ParcoursCode parcours) {
        return notice(NoticeKind.POLL, Recipient.of(parcours), leave, stamp(leave));
    }

    public Notice warned(Leave leave, StudentId student) {
        return notice(NoticeKind.STUDENT_WARNED, Recipient.of(student), leave, stamp(leave));
    }

    Notice changed(Leave leave, MentorId holder) {
        return notice(NoticeKind.LEAVE_CHANGED, Recipient.of(holder), leave, stamp(leave));
    }

    /**
     * Students can go back.
     *
     * @param leave the leave of their root mentor
     * @param holder who has them
     * @return the notice
     */
    public Notice returnDue(Leave leave, MentorId holder) {
        return notice(NoticeKind.RETURN_DUE, Recipient.of(holder), leave, "");
    }

    /**
     * Nobody knows yet when the mentor is back.
     *
     * @param leave the leave
     * @param asked who may know more
     * @return the notice, once a week
     */
    public Notice returnUnknown(Leave leave, MentorId asked) {
        return notice(
                NoticeKind.RETURN_UNKNOWN,
                Recipient.of(asked),
                leave,
                school.thisWeek().toString());
    }

    private Notice notice(NoticeKind kind, Recipient to, Leave leave, String once) {
        return Notice.of(kind, to, leave.id().value(), figures(leave), school.now(), once);
    }

    /** What the texts mention: mentor, first day, last day, return, and whether the leave was called off. */
    private ImmutableMap<String, String> figures(Leave leave) {
        ImmutableMap.Builder<String, String> figures = ImmutableMap.<String, String>builder()
                .put("mentor", leave.mentor().value())
                .put("from", leave.firstDay(school.time()).toString())
                .put("until", leave.until(school.time()))
                .put("return", leave.returning().map(LocalDate::toString).orElse("UNKNOWN"));
        return leave.isCancelled() ? figures.put(Notice.CANCELLED, "").build() : figures.build();
    }

    /** What is told twice at one moment is another notice when the leave is another one by then. */
    private String stamp(Leave leave) {
        return school.now() + "/" + String.join("/", figures(leave).values());
    }
}
