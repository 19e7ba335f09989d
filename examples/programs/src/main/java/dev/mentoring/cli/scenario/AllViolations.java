package dev.mentoring.cli.scenario;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Violation;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that is wrong with a step at once: what could not be read, what the library says, and, to staff, each id that
 * nobody knows, at the field that names it.
 *
 * @param given what the step was given
 * @param step the step
 * @param desk where it was to be done
 */
record AllViolations(Given given, Step step, Desk desk) {

    /** Steps in which an unknown student is a cause of refusal. */
    private static final Set<String> MOVES = Set.of("transfer", "return");

    List<Violation> with(List<Violation> said) {
        List<Violation> all = new ArrayList<>(given.violations());
        if (given.isByStaff()) {
            given.values().forEach((field, value) -> unknown(field.name(), value, all));
        }
        said.stream()
                .filter(violation -> all.stream().noneMatch(it -> it.english().equals(violation.english())))
                .forEach(all::add);
        return all;
    }

    private void unknown(String path, Object value, List<Violation> all) {
        if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                unknown(path + "[" + i + "]", elements.get(i), all);
            }
        }
        try {
            look(value);
        } catch (InvalidCommand e) {
            e.violations().forEach(it -> all.add(new Violation(path, it.english(), it.french())));
        }
    }

    private void look(Object value) {
        if (value instanceof StudentId id && !MOVES.contains(step.name())) {
            desk.school().roster().student(given.by(), id);
        } else if (value instanceof MentorId id) {
            desk.school().roster().mentor(given.by(), id);
        } else if (value instanceof LeaveId id) {
            desk.school().leaves().show(given.by(), id);
        }
    }
}
