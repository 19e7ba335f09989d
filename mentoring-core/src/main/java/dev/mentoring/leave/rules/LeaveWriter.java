package dev.mentoring.leave.rules;

import com.google.common.collect.Sets;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveCancelled;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveChanged;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.notice.Notice;
import dev.mentoring.policy.School;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes leaves down as they are declared, changed and called off, and tells those whom it concerns (A19). Whether the
 * actor may is settled before.
 *
 * @param ports where leaves are kept
 * @param school the school
 * @param ids names new leaves
 */
public record LeaveWriter(LeavePorts ports, School school, IdSource ids) {

    /**
     * Keeps a new leave. When it is one with others, those who hold students for them are told, and so are the students
     * warned of them.
     *
     * @param tx the transaction
     * @param mentor who is away
     * @param request a sound request
     * @return the whole that it is part of, and whom that concerns
     */
    public LeaveAdvice announce(Tx tx, Mentor mentor, LeaveRequest request) {
        Leave leave = keep(tx, mentor, request);
        List<Alert> alerts = leave.parts().isEmpty() ? List.of() : tell(tx, leave, leave.names());
        return advised(tx, leave, alerts);
    }

    /**
     * Keeps a new leave, and tells nobody.
     *
     * @param tx the transaction
     * @param mentor who is away
     * @param request a sound request
     * @return the whole that it is part of
     */
    public Leave keep(Tx tx, Mentor mentor, LeaveRequest request) {
        Seats held = Lookup.of(ports.seats().seatsOf(tx, List.of(mentor)), mentor.id());
        Leave declared = MergeRules.declared(
                ids.leave(tx), mentor.id(), request, held.capacity(), ServedDays.of(mentor, school.time()));
        ports.leaves().save(tx, declared);
        return whole(tx, declared);
    }

    /**
     * Keeps new dates of what was declared, and tells those who hold students for what was or is one leave with it, and
     * the students warned of that.
     *
     * @param tx the transaction
     * @param declared the leave as it was declared
     * @param change the new dates
     * @return the whole that it is part of now, and what no longer hangs together with it
     */
    public LeaveChanged change(Tx tx, Leave declared, LeaveChange change) {
        LeaveRequest request = change.applyTo(declared, school.time());
        InvalidCommand.throwIfAny(request.violations(school.time()));
        Leave before = whole(tx, declared);
        ServedDays served = advice().absences(tx, declared.mentor()).served(school.time());
        Leave dated = Leave.builder()
                .from(declared)
                .span(request.span(school.time()))
                .returning(MergeRules.returnDay(request, served))
                .build();
        ports.leaves().save(tx, dated);
        Leave after = whole(tx, dated);
        List<Alert> alerts = tell(tx, after, Sets.union(before.names(), after.names()));
        return new LeaveChanged(advised(tx, after, alerts), remaining(tx, before, after));
    }

    /**
     * Keeps that a leave was called off, and tells the same people.
     *
     * @param tx the transaction
     * @param declared the leave as it was declared
     * @return whom it concerns, and what stands of what was one leave with it
     */
    public LeaveCancelled cancel(Tx tx, Leave declared) {
        Leave before = whole(tx, declared);
        Leave cancelled = declared.cancelled();
        ports.leaves().save(tx, cancelled);
        List<Alert> alerts = tell(tx, cancelled, before.names());
        return new LeaveCancelled(cancelled, alerts, remaining(tx, before, cancelled));
    }

    private Leave whole(Tx tx, Leave declared) {
        return advice().absences(tx, declared.mentor()).whole(declared);
    }

    private LeaveAdvice advised(Tx tx, Leave leave, List<Alert> alerts) {
        LeaveAdvice advised = advice().adviseAll(tx, leave);
        return new LeaveAdvice(leave, advised.days(), advised.advice(), alerts);
    }

    /** What was one leave with another and is none with it now. */
    private List<Leave> remaining(Tx tx, Leave before, Leave after) {
        return advice().absences(tx, before.mentor()).leaves().stream()
                .filter(leave -> !leave.isNamed(after.id()))
                .filter(leave -> !Collections.disjoint(leave.names(), before.names()))
                .toList();
    }

    private List<Alert> tell(Tx tx, Leave leave, Set<LeaveId> concerned) {
        List<Assignment> lent = new LentReader(ports.assignments()).by(tx, concerned);
        LeaveNotices texts = new LeaveNotices(school);
        Stream<Notice> holders =
                lent.stream().map(Assignment::holder).distinct().sorted().map(holder -> texts.changed(leave, holder));
        Stream<Notice> students = warned(tx, leave, concerned).map(student -> texts.warned(leave, student));
        ports.notices().write(tx, Stream.concat(holders, students).toList());
        return lent.stream()
                .map(each -> new Alert(Alert.Cause.LEAVE_CHANGED, each.student(), each.holder()))
                .toList();
    }

    private Stream<StudentId> warned(Tx tx, Leave leave, Set<LeaveId> concerned) {
        Leave byAllNames = Leave.builder().from(leave).absorbed(concerned).build();
        return ports.preparations().steps(tx, byAllNames).warned().stream().sorted();
    }

    private AdviceReader advice() {
        return new AdviceReader(ports, school);
    }
}
