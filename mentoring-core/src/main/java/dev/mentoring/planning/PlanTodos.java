package dev.mentoring.planning;

import dev.mentoring.leave.Advice;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlannedLeave;
import dev.mentoring.policy.School;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import dev.mentoring.time.rules.PlanTodoCase;
import dev.mentoring.time.rules.TodoCase;
import dev.mentoring.time.rules.TodoRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people are to do so that a plan comes true.
 *
 * @param school what the service goes by
 */
record PlanTodos(School school) {

    /** The earliest day first; on one day in the order of S41. */
    List<Todo> of(List<PlannedLeave> leaves, Plan plan) {
        Map<LeaveId, Map<StudentId, MentorId>> placed = new HashMap<>();
        plan.assignments()
                .forEach(each -> placed.computeIfAbsent(each.leave(), none -> new HashMap<>())
                        .put(each.student(), each.mentor()));
        List<PlanTodoCase> cases = leaves.stream()
                .map(each -> ofLeave(each, placed.getOrDefault(each.leave().id(), Map.of())))
                .toList();
        return new TodoRules(school.policy(), school.time(), school.now()).planned(cases);
    }

    private static PlanTodoCase ofLeave(PlannedLeave planned, Map<StudentId, MentorId> placed) {
        Map<StudentId, MentorId> lent = new LinkedHashMap<>();
        planned.advice().stream()
                .map(Advice::student)
                .filter(placed::containsKey)
                .forEach(student -> lent.put(student, placed.get(student)));
        return new PlanTodoCase(
                new TodoCase(planned.leave(), planned.advice(), lent),
                planned.steps(),
                planned.noted(),
                planned.capacity());
    }
}
