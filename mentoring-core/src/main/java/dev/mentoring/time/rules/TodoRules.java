package dev.mentoring.time.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people are to do about leaves: now, or so that a plan comes true. Pure functions of the leaves and the moment of
 * asking.
 *
 * @param policy the school's policy
 * @param time the school's time
 * @param now the moment of asking
 */
public record TodoRules(ContinuityPolicy policy, SchoolTime time, Instant now) {

    private static final Comparator<Todo> BY_PERSON = Comparator.comparing(Todo::on)
            .thenComparing(each -> each.who().id())
            .thenComparing(Todo::step);

    private static final Comparator<Todo> BY_STEP = Comparator.comparing(Todo::on)
            .thenComparing(Todo::step)
            .thenComparing(each -> each.who().id())
            .thenComparing(each -> String.join(" ", each.figures()));

    /**
     * What is to be done now: what the advice asks for once transfers are no longer early (A8), returns, the capacity that
     * a mentor gets back (A11).
     *
     * @param leaves each leave once, in the order in which equal steps of a person are to be told
     * @return the earliest day first; on one day by person, then in the order of S41
     */
    public List<Todo> due(List<TodoCase> leaves) {
        return leaves.stream().flatMap(this::due).sorted(BY_PERSON).toList();
    }

    /**
     * What is to be done for a plan: the steps of S41 that are not yet done from the day on which transfers are no longer
     * early, transfers by the first day of the leave, help when it is due, returns on the day written down.
     *
     * @param leaves the leaves that are planned
     * @return the earliest day first; on one day in the order of S41
     */
    public List<Todo> planned(List<PlanTodoCase> leaves) {
        return leaves.stream().flatMap(this::planned).sorted(BY_STEP).toList();
    }

    /** Whether the advice on a leave asks anything of people yet: transfers are no longer early (A8), nor too late. */
    public boolean isNear(Leave leave) {
        return !leave.isOver(now) && !now.isBefore(leave.nearFrom(time, policy.earlyDays()));
    }

    private Stream<Todo> due(TodoCase each) {
        Leave leave = each.leave();
        Stream<Todo> advised =
                isNear(leave) ? each.advice().stream().flatMap(advice -> settle(leave, advice)) : Stream.empty();
        Stream<Todo> asked = leave.covers(now) ? askReturn(leave) : Stream.empty();
        Stream<Todo> back = each.lent().isEmpty()
                ? Stream.empty()
                : backSince(leave).stream().flatMap(day -> comeBack(each, day));
        return Stream.of(advised, asked, back).flatMap(Function.identity());
    }

    private Stream<Todo> settle(Leave leave, Advice advice) {
        return switch (advice.kind()) {
            case UNAFFECTED -> Stream.empty();
            case MOVE_IN_DAY -> Stream.of(departing(leave, Todo.Step.MOVE_SESSION, advice.student()));
            case KEEP ->
                advice.isKeptInFull() ? Stream.empty() : Stream.of(departing(leave, Todo.Step.KEEP, advice.student()));
            case TRANSFER -> Stream.of(departing(leave, Todo.Step.TRANSFER, advice.student()));
            case CONTACT_STAFF -> Stream.of(help(departure(leave), advice.student()));
        };
    }

    private Todo departing(Leave leave, Todo.Step step, StudentId student) {
        return todo(departure(leave), leave.mentor(), step, student.value());
    }

    private static Todo help(LocalDate day, StudentId student) {
        return new Todo(day, Recipient.STAFF, Todo.Step.HELP, List.of(student.value()));
    }

    private Stream<Todo> askReturn(Leave leave) {
        return leave.returning().isPresent()
                ? Stream.empty()
                : Stream.of(todo(
                        departure(leave),
                        leave.mentor(),
                        Todo.Step.ASK_RETURN,
                        leave.id().value()));
    }

    /** Since when the students can be sent back, if they can. */
    private Optional<LocalDate> backSince(Leave leave) {
        return leave.isCancelled()
                ? Optional.of(today())
                : leave.returning().filter(day -> leave.isOver(now) && !day.isAfter(today()));
    }

    private Stream<Todo> comeBack(TodoCase each, LocalDate day) {
        Leave leave = each.leave();
        Map<MentorId, String> students = each.lent().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(lent -> lent.getKey().value(), Collectors.joining(", "))));
        Stream<Todo> returns = students.entrySet().stream()
                .map(held -> todo(
                        day,
                        held.getKey(),
                        Todo.Step.RETURN,
                        held.getValue(),
                        leave.mentor().value()));
        return Stream.concat(
                returns,
                Stream.of(todo(day, leave.mentor(), Todo.Step.CAPACITY_BACK, String.valueOf(leave.capacityBefore()))));
    }

    private Stream<Todo> planned(PlanTodoCase each) {
        Leave leave = each.planned().leave();
        List<Advice> affected = each.planned().advice().stream()
                .filter(advice -> advice.kind() != AdviceKind.UNAFFECTED)
                .toList();
        if (affected.isEmpty() || leave.isOver(now)) {
            return Stream.empty();
        }
        return Stream.of(
                        prepare(each, affected),
                        affected.stream().flatMap(advice -> place(each, advice)),
                        askReturn(leave),
                        leave.returning().stream().flatMap(day -> comeBack(each.planned(), notBeforeToday(day))))
                .flatMap(Function.identity());
    }

    private Stream<Todo> prepare(PlanTodoCase each, List<Advice> affected) {
        Leave leave = each.planned().leave();
        LocalDate from = notBeforeToday(time.day(leave.nearFrom(time, policy.earlyDays())));
        String unwarned = affected.stream()
                .map(Advice::student)
                .filter(student -> !each.steps().warned().contains(student))
                .map(StudentId::value)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        only(each.capacity() > 0, todo(from, leave.mentor(), Todo.Step.CAPACITY_TO_ZERO)),
                        only(!each.steps().polled(), todo(from, leave.mentor(), Todo.Step.POLL)),
                        only(!unwarned.isEmpty(), todo(from, leave.mentor(), Todo.Step.WARN, unwarned)))
                .flatMap(Function.identity());
    }

    private Stream<Todo> place(PlanTodoCase each, Advice advice) {
        MentorId to = each.planned().lent().get(advice.student());
        return to == null ? stay(each.planned().leave(), advice) : lend(each, advice.student(), to);
    }

    private Stream<Todo> lend(PlanTodoCase each, StudentId student, MentorId to) {
        Leave leave = each.planned().leave();
        return Stream.concat(
                only(!each.noted().contains(student), departing(leave, Todo.Step.NOTE, student)),
                Stream.of(todo(departure(leave), leave.mentor(), Todo.Step.TRANSFER_TO, student.value(), to.value())));
    }

    private Stream<Todo> stay(Leave leave, Advice advice) {
        return switch (advice.kind()) {
            case TRANSFER, CONTACT_STAFF -> Stream.of(help(helpDay(leave), advice.student()));
            case UNAFFECTED, MOVE_IN_DAY, KEEP -> settle(leave, advice);
        };
    }

    /** Some elapsed hours before the departure (A9). */
    private LocalDate helpDay(Leave leave) {
        Duration before = Duration.ofHours(policy.helpRequestHours());
        return notBeforeToday(time.day(leave.span().getStart().minus(before)));
    }

    private LocalDate departure(Leave leave) {
        return notBeforeToday(leave.firstDay(time));
    }

    private LocalDate notBeforeToday(LocalDate day) {
        return day.isBefore(today()) ? today() : day;
    }

    private LocalDate today() {
        return time.day(now);
    }

    private static Todo todo(LocalDate on, MentorId who, Todo.Step step, String... figures) {
        return new Todo(on, Recipient.of(who), step, List.of(figures));
    }

    private static Stream<Todo> only(boolean needed, Todo todo) {
        return needed ? Stream.of(todo) : Stream.empty();
    }
}
