package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.leave.Alert;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Tells holders of alerts.
 *
 * @param now when the roster was gone through
 */
record RosterNotices(Instant now) {

    /** One for each alert; of a student's changes of one kind one is enough. */
    List<Notice> of(Reconciled reconciled, KnownRoster known) {
        Map<StudentId, Student> students =
                KnownRoster.with(known.students(), reconciled.changes().students(), Student::id);
        return reconciled.answer().alerts().stream()
                .map(alert -> notice(
                        alert, Lookup.of(students, alert.student()), Lookup.of(known.students(), alert.student())))
                .distinct()
                .toList();
    }

    private Notice notice(Alert alert, Student student, Student before) {
        boolean project = switch (alert.cause()) {
            case PROJECT_NOT_ON_PROFILE, PROJECT_CHANGED -> !student.project().equals(before.project());
            case LEAVE_CHANGED, TRAINING_CHANGED, USUAL_DAY_NOT_SERVED -> false;
        };
        return project ? projectChanged(alert, student) : rosterChanged(alert);
    }

    private Notice projectChanged(Alert alert, Student student) {
        String project = student.project().map(ProjectCode::value).orElse("-");
        return notice(
                NoticeKind.PROJECT_CHANGED,
                alert,
                ImmutableMap.of("student", student.id().value(), "project", project),
                now + "/" + project);
    }

    private Notice rosterChanged(Alert alert) {
        return notice(
                NoticeKind.ROSTER_CHANGED,
                alert,
                ImmutableMap.of("student", alert.student().value()),
                now.toString());
    }

    private Notice notice(NoticeKind kind, Alert alert, Map<String, String> figures, String once) {
        return Notice.of(kind, Recipient.of(alert.mentor()), alert.student().value(), figures, now, once);
    }
}
