package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.leave.rules.LeaveReader;
import dev.mentoring.note.NotePorts;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.planning.facts.PlannedLeave;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.School;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.session.rules.AttendanceReader;
import dev.mentoring.transfer.rules.Stay;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * Reads what plans and candidates depend on, for any number of students at the price of one.
 *
 * @param ports where facts are read
 * @param school the school
 */
record PlanReader(NotePorts ports, School school) {

    private static final int MOST_OTHERS = 1_000;

    /** A student whom a leave concerns, and how strongly the student is to be moved. */
    private record Wanted(Leave leave, Assignment assignment, Interval window, Strength strength) {}

    /** What a plan of these leaves depends on. Students for staff are placed when staff asks. */
    PlanFacts facts(Tx tx, List<Leave> leaves, boolean forStaff, boolean withOthers) {
        Map<Leave, List<Assignment>> held = new LinkedHashMap<>();
        leaves.forEach(leave -> held.put(leave, ports.assignments().heldBy(tx, leave.mentor())));
        Map<Leave, List<Advice>> advised = new LinkedHashMap<>();
        held.forEach((leave, assigned) -> advised.put(leave, advice().advise(tx, leave, assigned)));
        List<Wanted> wanted = advised.entrySet().stream()
                .flatMap(each -> wanted(each.getKey(), each.getValue(), Lookup.of(held, each.getKey()), forStaff))
                .toList();
        PlanCase facts = facts(tx, wanted, school.policy().tiers());
        return new PlanFacts(planned(tx, advised), facts, withOthers ? others(tx, facts) : List.of());
    }

    private AdviceReader advice() {
        return new AdviceReader(ports, school);
    }

    private static boolean isPlaced(Advice advice, boolean forStaff) {
        return advice.kind() == AdviceKind.TRANSFER || (forStaff && advice.kind() == AdviceKind.CONTACT_STAFF);
    }

    /** How long a student would be with another mentor: from now, or the leave's start, to its end. */
    private Optional<Interval> window(Leave leave) {
        return Stay.during(leave, later(leave.span().getStart(), school.now()), school.policy(), school.time());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<Wanted> wanted(Leave leave, List<Advice> advised, List<Assignment> held, boolean forStaff) {
        Map<StudentId, Assignment> assigned = Maps.uniqueIndex(held, Assignment::student);
        return window(leave).stream()
                .flatMap(window -> advised.stream()
                        .filter(each -> isPlaced(each, forStaff))
                        .map(each -> new Wanted(leave, Lookup.of(assigned, each.student()), window, each.strength())));
    }

    /** What the candidates for one student depend on; no student when the leave is over, or the student has left. */
    PlanCase facts(Tx tx, Leave leave, Assignment assignment) {
        List<Wanted> wanted = window(leave).filter(window -> assignment.isActive()).stream()
                .map(window -> new Wanted(leave, assignment, window, Strength.REQUIRED))
                .toList();
        return facts(tx, wanted, List.of(EnumSet.allOf(Strength.class)));
    }

    private PlanCase facts(Tx tx, List<Wanted> wanted, List<Set<Strength>> tiers) {
        List<ToPlace> students = students(tx, wanted);
        return new PlanCase(students, targets(tx, students), tiers, school.time());
    }

    private List<ToPlace> students(Tx tx, List<Wanted> wanted) {
        Set<StudentId> ids =
                wanted.stream().map(each -> each.assignment().student()).collect(ImmutableSet.toImmutableSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<StudentId, Student> known = ports.students().find(tx, ids);
        Map<StudentId, Holders> holders = ports.assignments().holders(tx, ids);
        Map<StudentId, Attendance> attendance = attendance(tx, ids, wanted);
        return wanted.stream()
                .map(each -> new ToPlace(
                        Lookup.of(known, each.assignment().student()),
                        each.assignment().holder(),
                        each.leave(),
                        each.window(),
                        each.strength(),
                        Lookup.of(attendance, each.assignment().student()),
                        before(
                                each.assignment(),
                                Optional.ofNullable(
                                        holders.get(each.assignment().student())))))
                .filter(this::isInTraining)
                .toList();
    }

    /** Whose training is over when the window begins is nobody's to take over, whatever the leave displaced before. */
    private boolean isInTraining(ToPlace each) {
        LocalDate first = school.time().day(each.window().getStart());
        return !first.isAfter(each.student().training().end());
    }

    private Map<StudentId, Attendance> attendance(Tx tx, Set<StudentId> ids, List<Wanted> wanted) {
        SchoolTime time = school.time();
        YearWeek first = wanted.stream()
                .map(each -> time.week(each.window().getStart()))
                .min(YearWeek::compareTo)
                .orElseThrow();
        YearWeek last = wanted.stream()
                .map(each -> Weeks.of(time.lastDay(each.window())))
                .max(YearWeek::compareTo)
                .orElseThrow();
        return new AttendanceReader(ports.sessions(), time).read(tx, ids, first, last);
    }

    private static Set<MentorId> before(Assignment assignment, Optional<Holders> holders) {
        return holders.stream()
                .flatMap(each -> each.holdings().stream())
                .map(Holders.Holding::mentor)
                .filter(mentor -> !mentor.equals(assignment.holder()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** All mentors of the parcours concerned, and no others. */
    private List<Target> targets(Tx tx, List<ToPlace> students) {
        Map<MentorId, Mentor> found = new LinkedHashMap<>();
        students.stream()
                .map(each -> each.student().parcours())
                .distinct()
                .sorted()
                .forEach(
                        code -> ports.mentors().onParcours(tx, code).forEach(mentor -> found.put(mentor.id(), mentor)));
        return targets(tx, found.values());
    }

    /** Mentors of other parcours, up to a number: what would help when one of them is positioned on another too. */
    private List<Target> others(Tx tx, PlanCase facts) {
        Set<MentorId> known =
                facts.mentors().stream().map(each -> each.mentor().id()).collect(ImmutableSet.toImmutableSet());
        return targets(
                tx,
                ports.mentors().page(tx, Optional.empty(), MOST_OTHERS).stream()
                        .filter(each -> !known.contains(each.id()))
                        .toList());
    }

    private List<Target> targets(Tx tx, Collection<Mentor> found) {
        Map<MentorId, Seats> counted = ports.seats().seatsOf(tx, found);
        Map<MentorId, Absences> away = new LeaveReader(ports, school.time()).absences(tx, found);
        return found.stream()
                .map(mentor -> new Target(mentor, Lookup.of(counted, mentor.id()), Lookup.of(away, mentor.id())))
                .toList();
    }

    private List<PlannedLeave> planned(Tx tx, Map<Leave, List<Advice>> advised) {
        Set<StudentId> ids = advised.values().stream()
                .flatMap(List::stream)
                .map(Advice::student)
                .collect(ImmutableSet.toImmutableSet());
        Map<StudentId, List<PrivateNote>> written = ports.notes().on(tx, ids);
        Map<MentorId, Mentor> leaving = ports.mentors()
                .find(tx, advised.keySet().stream().map(Leave::mentor).collect(ImmutableSet.toImmutableSet()));
        Map<MentorId, Seats> counted = ports.seats().seatsOf(tx, leaving.values());
        ImmutableList.Builder<PlannedLeave> planned = ImmutableList.builder();
        advised.forEach((leave, each) -> planned.add(new PlannedLeave(
                leave,
                each,
                ports.preparations().steps(tx, leave),
                noted(leave, each, written),
                Lookup.of(counted, leave.mentor()).capacity())));
        return planned.build();
    }

    /** A note counts that is for this leave, or for none. */
    private static Set<StudentId> noted(Leave leave, List<Advice> advised, Map<StudentId, List<PrivateNote>> written) {
        return advised.stream()
                .map(Advice::student)
                .filter(student ->
                        written.getOrDefault(student, List.of()).stream().anyMatch(note -> note.counts(leave)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
