package dev.mentoring.planning.check;

import com.google.common.collect.Iterables;
import dev.mentoring.notice.Recipient;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.plan.WrongLine.Part;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.Flaw;
import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.planning.facts.PlannedLeave;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import dev.mentoring.validation.Lookup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that every transfer of a plan is to be done by the mentor on leave on the first day of its window, that no other
 * transfer is, and that nobody is named whom the leaves do not concern.
 */
final class TodoCheck {

    private final Plan plan;
    private final PlanFacts facts;

    /** Those whom the leaves concern: students, and mentors who go or come. */
    private final Set<String> students = new HashSet<>();

    private final Set<String> mentors = new HashSet<>();

    private record Pair(StudentId student, LeaveId leave) {}

    TodoCheck(Plan plan, PlanFacts facts) {
        this.plan = plan;
        this.facts = facts;
        for (PlannedLeave each : facts.leaves()) {
            mentors.add(each.leave().mentor().value());
            each.advice().forEach(advice -> students.add(advice.student().value()));
        }
        plan.assignments().forEach(each -> mentors.add(each.mentor().value()));
    }

    Optional<WrongLine> firstWrong() {
        Map<Todo, Plan.Placement> transfers = transfers();
        for (int i = 0; i < plan.todo().size(); i++) {
            Todo line = plan.todo().get(i);
            Optional<Flaw> wrong = line.step() == Todo.Step.TRANSFER_TO && transfers.remove(line) == null
                    ? Flaw.of(Why.TRANSFER_NOT_PLANNED, String.join(", ", line.figures()))
                    : stranger(line);
            if (wrong.isPresent()) {
                return Optional.of(wrong.get().in(Part.TODO, i + 1));
            }
        }
        return plan.assignments().stream()
                .filter(transfers::containsValue)
                .findFirst()
                .flatMap(each -> Flaw.of(Why.TRANSFER_NOT_TO_DO, each.student(), each.mentor()))
                .map(flaw -> flaw.in(Part.TODO, 0));
    }

    /** What must be there, once for each placement. */
    private Map<Todo, Plan.Placement> transfers() {
        Map<Pair, ToPlace> asked = new HashMap<>();
        facts.facts()
                .students()
                .forEach(each ->
                        asked.put(new Pair(each.student().id(), each.leave().id()), each));
        Map<Todo, Plan.Placement> transfers = new HashMap<>();
        plan.assignments()
                .forEach(each ->
                        transfers.put(transfer(Lookup.of(asked, new Pair(each.student(), each.leave())), each), each));
        return transfers;
    }

    private Todo transfer(ToPlace student, Plan.Placement placement) {
        return new Todo(
                facts.facts().time().day(student.window().getStart()),
                Recipient.of(student.leave().mentor()),
                Todo.Step.TRANSFER_TO,
                List.of(placement.student().value(), placement.mentor().value()));
    }

    private Optional<Flaw> stranger(Todo line) {
        boolean known = line.who().equals(Recipient.STAFF)
                || (line.who().kind() == Recipient.Kind.MENTOR
                        && mentors.contains(line.who().id()));
        return known && namesOnlyKnown(line)
                ? Optional.empty()
                : Flaw.of(
                        Why.STRANGER,
                        String.join(", ", Iterables.concat(List.of(line.who().id()), line.figures())));
    }

    private boolean namesOnlyKnown(Todo line) {
        return switch (line.step()) {
            case CAPACITY_TO_ZERO, POLL, CAPACITY_BACK -> true;
            case WARN, KEEP, NOTE, TRANSFER, MOVE_SESSION, HELP -> areStudents(line.figures(), 1);
            case TRANSFER_TO, RETURN ->
                areStudents(line.figures(), 2)
                        && mentors.contains(line.figures().get(1));
            case ASK_RETURN ->
                facts.leaves().stream()
                        .anyMatch(each ->
                                line.figures().equals(List.of(each.leave().id().value())));
        };
    }

    /** Whether the first of so many figures names students, one or several. */
    private boolean areStudents(List<String> figures, int count) {
        return figures.size() == count && areStudents(figures.get(0), 0);
    }

    /** From a place on; an id may hold what separates ids. */
    private boolean areStudents(String names, int from) {
        for (int end = names.indexOf(", ", from); end >= 0; end = names.indexOf(", ", end + 1)) {
            if (students.contains(names.substring(from, end)) && areStudents(names, end + 2)) {
                return true;
            }
        }
        return students.contains(names.substring(from));
    }
}
