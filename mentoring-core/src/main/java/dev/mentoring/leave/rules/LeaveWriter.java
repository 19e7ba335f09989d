package dev.mentoring.leave.rules;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveChanged;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.notice.Notice;
import dev.mentoring.policy.School;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes leaves down, merged with all that are one with them (A19), and tells those whom a change concerns. Whether the
 * actor may is settled before.
 *
 * @param ports where leaves are kept
 * @param school the school
 * @param ids names new leaves
 */
public record LeaveWriter(LeavePorts ports, School school, IdSource ids) {

    /**
     * Keeps a new leave. When it takes in others, those who hold students for them are told, and so are the students
     * warned of them.
     *
     * @param tx the transaction
     * @param mentor who is away
     * @param request a sound request
     * @return the leave, merged with all that are one with it
     */
    public Leave announce(Tx tx, Mentor mentor, LeaveRequest request) {
        Seats held = Lookup.of(ports.seats().seatsOf(tx, List.of(mentor)), mentor.id());
        Leave declared = MergeRules.declared(
                ids.leave(tx), mentor.id(), request, held.capacity(), ServedDays.of(mentor, school.time()));
        Leave leave = advice().merged(declared, advice().absences(tx, mentor.id()));
        ports.leaves().save(tx, leave);
        if (!leave.absorbed().isEmpty()) {
            tell(tx, leave);
        }
        return leave;
    }

    /** Keeps new dates, and tells those who hold students for the leave, and the students warned of it. */
    public LeaveChanged change(Tx tx, Leave leave, LeaveChange change) {
        LeaveRequest request = change.applyTo(leave, school.time());
        InvalidCommand.throwIfAny(request.violations(school.time()));
        Absences absences = advice().absences(tx, leave.mentor());
        Leave dated = Leave.builder()
                .from(leave)
                .span(request.span(school.time()))
                .returning(MergeRules.returnDay(request, absences.served(school.time())))
                .build();
        Leave changed = advice().merged(dated, absences);
        ports.leaves().save(tx, changed);
        return new LeaveChanged(advice().adviseAll(tx, changed), tell(tx, changed));
    }

    /** Keeps that a leave was called off, and tells the same people. */
    public List<Alert> cancel(Tx tx, Leave leave) {
        ports.leaves().save(tx, leave.cancelled());
        return tell(tx, leave.cancelled());
    }

    private List<Alert> tell(Tx tx, Leave leave) {
        List<Assignment> lent = new LentReader(ports.assignments()).by(tx, leave);
        LeaveNotices texts = new LeaveNotices(school);
        Stream<Notice> holders =
                lent.stream().map(Assignment::holder).distinct().sorted().map(holder -> texts.changed(leave, holder));
        Stream<Notice> students = ports.preparations().steps(tx, leave).warned().stream()
                .sorted()
                .map(student -> texts.warned(leave, student));
        ports.notices().write(tx, Stream.concat(holders, students).toList());
        return lent.stream()
                .map(each -> new Alert(Alert.Cause.LEAVE_CHANGED, each.student(), each.holder()))
                .toList();
    }

    private AdviceReader advice() {
        return new AdviceReader(ports, school);
    }
}
