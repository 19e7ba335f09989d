package dev.mentoring.time;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.work.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people are to do about leaves now. */
final class LeaveTodos {

    private final School school;
    private final AdviceReader desk;
    private final List<Todo> todo = new ArrayList<>();

    LeaveTodos(School school, AdviceReader desk) {
        this.school = school;
        this.desk = desk;
    }

    List<Todo> list(Tx tx, Map<Leave, List<Assignment>> lent) {
        for (Leave leave : desk.ports().leaves().notOver(tx, school.now())) {
            if (isNear(leave)) {
                desk.adviseAll(tx, leave).advice().forEach(advice -> onAdvice(leave, advice));
            }
            if (leave.returning().isEmpty() && leave.covers(school.now())) {
                add(
                        today(),
                        Recipient.of(leave.mentor()),
                        Todo.Step.ASK_RETURN,
                        leave.id().value());
            }
        }
        lent.forEach(this::onReturn);
        return todo;
    }

    /** From some days before the start on, transfers are no longer early (A8). */
    private boolean isNear(Leave leave) {
        return !school.now()
                .isBefore(leave.nearFrom(school.time(), school.policy().earlyDays()));
    }

    private void onAdvice(Leave leave, Advice advice) {
        LocalDate by = latest(leave.firstDay(school.time()), today());
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
            case TRANSFER -> add(by, mentor, Todo.Step.TRANSFER, student);
            case CONTACT_STAFF -> add(by, Recipient.STAFF, Todo.Step.HELP, student);
        }
    }

    private void onReturn(Leave leave, List<Assignment> lent) {
        Optional<LocalDate> due = leave.isCancelled()
                ? Optional.of(today())
                : leave.returning().filter(day -> leave.isOver(school.now()) && !day.isAfter(today()));
        due.ifPresent(day -> sendBack(leave, lent, day));
    }

    private void sendBack(Leave leave, List<Assignment> lent, LocalDate day) {
        lent.stream().collect(Collectors.groupingBy(Assignment::holder)).forEach((holder, students) -> {
            String ids = students.stream().map(each -> each.student().value()).collect(Collectors.joining(", "));
            add(day, Recipient.of(holder), Todo.Step.RETURN, ids, leave.mentor().value());
        });
        add(day, Recipient.of(leave.mentor()), Todo.Step.CAPACITY_BACK, String.valueOf(leave.capacityBefore()));
    }

    private void add(LocalDate on, Recipient who, Todo.Step step, String... figures) {
        todo.add(new Todo(on, who, step, List.of(figures)));
    }

    private LocalDate today() {
        return school.time().day(school.now());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
