package dev.mentoring.planning;

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Recipient;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlannedLeave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.School;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What people are to do so that a plan comes true: the steps of S41 that are not yet done from the day on which transfers
 * are no longer early, transfers by the first day of the leave, help when it is due, returns on the day written down.
 */
final class PlanTodos {

    private static final Comparator<Todo> ORDER = Comparator.comparing(Todo::on)
            .thenComparing(Todo::step)
            .thenComparing(each -> each.who().id())
            .thenComparing(each -> String.join(" ", each.figures()));

    /** A student and a leave: a plan decides on each pair once. */
    private record Pair(StudentId student, LeaveId leave) {}

    private final School school;
    private final Instant now;
    private final List<Todo> todo = new ArrayList<>();

    PlanTodos(School school) {
        this.school = school;
        this.now = school.now();
    }

    /** The earliest day first; on one day in the order of S41. */
    List<Todo> of(List<PlannedLeave> leaves, Plan plan) {
        Map<Pair, MentorId> placed = new HashMap<>();
        plan.assignments().forEach(each -> placed.put(new Pair(each.student(), each.leave()), each.mentor()));
        leaves.forEach(each -> ofLeave(each, placed));
        return todo.stream().sorted(ORDER).toList();
    }

    private void ofLeave(PlannedLeave planned, Map<Pair, MentorId> placed) {
        List<Advice> affected = planned.advice().stream()
                .filter(each -> each.kind() != AdviceKind.UNAFFECTED)
                .toList();
        if (affected.isEmpty() || planned.leave().isOver(now)) {
            return;
        }
        prepare(planned, affected);
        Map<MentorId, List<StudentId>> lent = new TreeMap<>();
        for (Advice each : affected) {
            MentorId to = placed.get(new Pair(each.student(), planned.leave().id()));
            if (to == null) {
                stay(planned.leave(), each);
            } else {
                lend(planned, each.student(), to);
                lent.computeIfAbsent(to, none -> new ArrayList<>()).add(each.student());
            }
        }
        comeBack(planned.leave(), lent);
    }

    private void prepare(PlannedLeave planned, List<Advice> affected) {
        LocalDate from = latest(school.time()
                .day(planned.leave().nearFrom(school.time(), school.policy().earlyDays())));
        Recipient mentor = Recipient.of(planned.leave().mentor());
        if (planned.capacity() > 0) {
            add(from, mentor, Todo.Step.CAPACITY_TO_ZERO);
        }
        if (!planned.steps().polled()) {
            add(from, mentor, Todo.Step.POLL);
        }
        String unwarned = affected.stream()
                .map(Advice::student)
                .filter(student -> !planned.steps().warned().contains(student))
                .map(StudentId::value)
                .collect(Collectors.joining(", "));
        if (!unwarned.isEmpty()) {
            add(from, mentor, Todo.Step.WARN, unwarned);
        }
    }

    private void lend(PlannedLeave planned, StudentId student, MentorId to) {
        Recipient mentor = Recipient.of(planned.leave().mentor());
        LocalDate by = latest(planned.leave().firstDay(school.time()));
        if (!planned.noted().contains(student)) {
            add(by, mentor, Todo.Step.NOTE, student.value());
        }
        add(by, mentor, Todo.Step.TRANSFER_TO, student.value(), to.value());
    }

    private void stay(Leave leave, Advice advice) {
        LocalDate by = latest(leave.firstDay(school.time()));
        Recipient mentor = Recipient.of(leave.mentor());
        String student = advice.student().value();
        switch (advice.kind()) {
            case UNAFFECTED -> {}
            case MOVE_IN_DAY -> add(by, mentor, Todo.Step.MOVE_SESSION, student);
            case KEEP -> {
                if (!advice.needs().isEmpty()) {
                    add(by, mentor, Todo.Step.KEEP, student);
                }
            }
            case TRANSFER, CONTACT_STAFF -> add(helpDay(leave), Recipient.STAFF, Todo.Step.HELP, student);
        }
    }

    /** Some elapsed hours before the departure (A9). */
    private LocalDate helpDay(Leave leave) {
        Duration before = Duration.ofHours(school.policy().helpRequestHours());
        return latest(school.time().day(leave.span().getStart().minus(before)));
    }

    private void comeBack(Leave leave, Map<MentorId, List<StudentId>> lent) {
        Recipient mentor = Recipient.of(leave.mentor());
        if (leave.returning().isEmpty()) {
            add(
                    latest(leave.firstDay(school.time())),
                    mentor,
                    Todo.Step.ASK_RETURN,
                    leave.id().value());
        }
        leave.returning().map(this::latest).ifPresent(day -> {
            lent.forEach((replacement, students) -> add(
                    day,
                    Recipient.of(replacement),
                    Todo.Step.RETURN,
                    students.stream().map(StudentId::value).collect(Collectors.joining(", ")),
                    leave.mentor().value()));
            add(day, mentor, Todo.Step.CAPACITY_BACK, String.valueOf(leave.capacityBefore()));
        });
    }

    private void add(LocalDate on, Recipient who, Todo.Step step, String... figures) {
        todo.add(new Todo(on, who, step, List.of(figures)));
    }

    /** Nothing is to be done before today. */
    private LocalDate latest(LocalDate day) {
        LocalDate today = school.time().day(now);
        return day.isBefore(today) ? today : day;
    }
}
