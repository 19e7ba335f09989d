package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.policy.School;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.session.rules.AttendanceReader;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * Reads the facts of leaves and asks {@link AdviceRules}, for any number of students at the price of one.
 *
 * @param ports where facts are read
 * @param school the school
 */
public record AdviceReader(LeavePorts ports, School school) {

    /** What a leave that is only asked about goes by. */
    private static final LeaveId ASKED = LeaveId.of("-");

    /** Reads leaves. */
    public LeaveReader leaves() {
        return new LeaveReader(ports, school.time());
    }

    /**
     * The leaves of a mentor that stand.
     *
     * @param tx the transaction
     * @param mentor the mentor
     * @return the absences
     */
    public Absences absences(Tx tx, MentorId mentor) {
        return Lookup.of(leaves().absences(tx, Set.of(mentor)), mentor);
    }

    /**
     * A leave that stands. One that was called off is known to nobody but those who return students or look at it.
     *
     * @param tx the transaction
     * @param name one of the leave's ids
     * @return the leave, or empty when there is none, or it was called off
     */
    public Optional<Leave> standing(Tx tx, LeaveId name) {
        return leaves().standing(tx, name);
    }

    /**
     * A leave that is only asked about, and not kept.
     *
     * @param tx the transaction
     * @param mentor who would be away
     * @param request a sound request
     * @return the leave, merged with all that it would be one with
     */
    public Leave asked(Tx tx, MentorId mentor, LeaveRequest request) {
        Absences absences = absences(tx, mentor);
        ServedDays served = absences.served(school.time());
        return MergeRules.merge(MergeRules.declared(ASKED, mentor, request, 0, served), absences.leaves(), served);
    }

    /**
     * What a leave means for each student whom the mentor holds now.
     *
     * @param tx the transaction
     * @param leave a leave that stands, or is only asked about
     * @return the advice, by student id
     */
    public LeaveAdvice adviseAll(Tx tx, Leave leave) {
        List<Assignment> held = ports.assignments().heldBy(tx, leave.mentor());
        int days = leave.days(school.time(), school.policy().longLeaveOverDays());
        return new LeaveAdvice(leave, days, advise(tx, leave, held), List.of());
    }

    /**
     * What a leave means for some students.
     *
     * @param tx the transaction
     * @param leave a leave that stands, or is only asked about
     * @param assigned students, as if the mentor on leave held them; no week is due to one who has finished
     * @return the advice for each who is known, in the order given
     */
    public List<Advice> advise(Tx tx, Leave leave, List<Assignment> assigned) {
        Set<StudentId> ids = assigned.stream().map(Assignment::student).collect(ImmutableSet.toImmutableSet());
        Interval away = leave.reckoned(school.time(), school.policy().longLeaveOverDays());
        YearWeek first = school.time().week(away.getStart());
        YearWeek last = YearWeek.from(school.time().lastDay(away));
        Map<StudentId, Student> known = ports.students().find(tx, ids);
        Map<StudentId, Attendance> attendance =
                new AttendanceReader(ports.sessions(), school.time()).read(tx, ids, first, last);
        Map<StudentId, Consent> consents = ports.preparations().consents(tx, leave, ids);
        Absences absences = absences(tx, leave.mentor()).with(leave);
        Instant now = school.now();
        return assigned.stream()
                .filter(each -> known.containsKey(each.student()))
                .map(each -> AdviceRules.advise(AdviceCase.builder()
                        .student(ended(Lookup.of(known, each.student()), each))
                        .leave(leave)
                        .absences(absences)
                        .attendance(Lookup.of(attendance, each.student()))
                        .consent(Optional.ofNullable(consents.get(each.student())))
                        .now(now)
                        .policy(school.policy())
                        .time(school.time())
                        .build()))
                .toList();
    }

    private static Student ended(Student student, Assignment assignment) {
        return assignment.finishedOn().map(student::endingBy).orElse(student);
    }
}
