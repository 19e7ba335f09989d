package dev.mentoring.planning.check;

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.notice.Recipient;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.SlowPlans;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.planning.facts.PlannedLeave;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.planning.mending.MendRules;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.roster.Funding;
import dev.mentoring.time.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plans of a case with mends and with what is to be done, and the leaves that they are for. */
final class Prepared {

    private Prepared() {}

    static PlanFacts facts(PlanCase facts) {
        return new PlanFacts(
                leaves(facts).stream().map(leave -> planned(leave, facts)).toList(), facts, List.of());
    }

    private static List<Leave> leaves(PlanCase facts) {
        return facts.students().stream().map(ToPlace::leave).distinct().toList();
    }

    private static PlannedLeave planned(Leave leave, PlanCase facts) {
        List<Advice> advice = facts.students().stream()
                .filter(each -> each.leave().equals(leave))
                .map(Prepared::advice)
                .toList();
        return new PlannedLeave(leave, advice, new Preparations.Steps(true, Set.of()), Set.of(), 0);
    }

    private static Advice advice(ToPlace each) {
        return Advice.builder()
                .student(each.student().id())
                .funding(Funding.THIRD_PARTY)
                .kind(AdviceKind.TRANSFER)
                .strength(each.strength())
                .days(14)
                .ground(Advice.Ground.FIGURES)
                .policy("default")
                .build();
    }

    static Plan plan(PlanCase facts) {
        Plan drawn = MendRules.mended(PlanRules.plan(facts), facts, List.of());
        List<Todo> todo = new ArrayList<>(transfers(drawn, facts));
        drawn.unplaced()
                .forEach(each -> todo.add(new Todo(
                        slow(facts)
                                .student(each.student(), each.leave())
                                .orElseThrow()
                                .leave()
                                .firstDay(facts.time()),
                        Recipient.STAFF,
                        Todo.Step.HELP,
                        List.of(each.student().value()))));
        leaves(facts).forEach(leave -> todo.add(warning(leave, facts)));
        return Plan.builder()
                .from(drawn)
                .leaves(leaves(facts).stream().map(Leave::id).toList())
                .todo(todo)
                .build();
    }

    private static SlowPlans slow(PlanCase facts) {
        return new SlowPlans(facts);
    }

    private static Todo warning(Leave leave, PlanCase facts) {
        Set<String> students = new TreeSet<>();
        facts.students().stream()
                .filter(each -> each.leave().equals(leave))
                .forEach(each -> students.add(each.student().id().value()));
        return new Todo(
                leave.firstDay(facts.time()),
                Recipient.of(leave.mentor()),
                Todo.Step.WARN,
                List.of(String.join(", ", students)));
    }

    /** What is to be done for the placements alone. */
    static List<Todo> transfers(Plan plan, PlanCase facts) {
        return plan.assignments().stream()
                .map(each -> {
                    ToPlace student =
                            slow(facts).student(each.student(), each.leave()).orElseThrow();
                    return new Todo(
                            student.leave().firstDay(facts.time()),
                            Recipient.of(student.leave().mentor()),
                            Todo.Step.TRANSFER_TO,
                            List.of(each.student().value(), each.mentor().value()));
                })
                .toList();
    }

    /** Whether all who are named are students of the case, its mentors on leave and its replacements. */
    static boolean areKnown(Plan plan, PlanCase facts) {
        List<String> students = facts.students().stream()
                .map(each -> each.student().id().value())
                .toList();
        List<String> mentors = Stream.concat(
                        facts.students().stream()
                                .map(each -> each.leave().mentor().value()),
                        plan.assignments().stream().map(each -> each.mentor().value()))
                .toList();
        return plan.todo().stream()
                .allMatch(each -> (each.who().equals(Recipient.STAFF)
                                || mentors.contains(each.who().id()))
                        && students.containsAll(List.of(each.figures().get(0).split(", "))));
    }

    static Plan without(Plan plan, Todo line) {
        return Plan.builder()
                .from(plan)
                .todo(plan.todo().stream().filter(each -> !each.equals(line)).toList())
                .build();
    }

    static Plan replaced(Plan plan, Todo line, Todo other) {
        return Plan.builder()
                .from(plan)
                .todo(plan.todo().stream()
                        .map(each -> each.equals(line) ? other : each)
                        .toList())
                .build();
    }
}
