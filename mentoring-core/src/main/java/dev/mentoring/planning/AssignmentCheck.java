package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Checks that every student is placed once, with a mentor who can have the student, or counted as not placed. */
final class AssignmentCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final Set<PlanChecker.Pair> decided = new HashSet<>();
    private final Map<MentorId, Map<YearWeek, Integer>> lent = new HashMap<>();

    AssignmentCheck(Plan plan, CheckedFacts facts) {
        this.plan = plan;
        this.facts = facts;
    }

    Optional<WrongLine> firstWrong() {
        for (int i = 0; i < plan.assignments().size(); i++) {
            Optional<String> why = wrong(plan.assignments().get(i));
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.ASSIGNMENTS, i + 1, why.get()));
            }
        }
        for (int i = 0; i < plan.unplaced().size(); i++) {
            Optional<String> why = wrong(plan.unplaced().get(i));
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.UNPLACED, i + 1, why.get()));
            }
        }
        return facts.students().keySet().stream()
                .filter(pair -> !decided.contains(pair))
                .findFirst()
                .map(pair -> new WrongLine(
                        WrongLine.Part.ASSIGNMENTS,
                        0,
                        pair.student() + " is neither placed nor counted as not placed"));
    }

    private Optional<String> wrong(Placement line) {
        Optional<ToPlace> student = facts.student(line.student(), line.leave());
        Optional<Target> mentor = facts.mentor(line.mentor());
        if (student.isEmpty() || mentor.isEmpty()) {
            return Optional.of("nobody asked to place " + line.student() + " with " + line.mentor());
        }
        if (!decided.add(new PlanChecker.Pair(line.student(), line.leave()))) {
            return Optional.of(line.student() + " is placed twice");
        }
        return facts.objection(student.get(), mentor.get()).or(() -> seat(student.get(), mentor.get()));
    }

    private Optional<String> seat(ToPlace student, Target mentor) {
        Map<YearWeek, Integer> taken = lent.computeIfAbsent(mentor.mentor().id(), none -> new HashMap<>());
        int free = mentor.seats().free();
        return facts.weeks(student).stream()
                .filter(week -> taken.merge(week, 1, Integer::sum) > free)
                .findFirst()
                .map(week -> mentor.mentor().id() + " has no seat left in " + week);
    }

    private Optional<String> wrong(Unplaced line) {
        Optional<ToPlace> student = facts.student(line.student(), line.leave());
        if (student.isEmpty() || student.get().strength() != line.strength()) {
            return Optional.of("nobody asked to place " + line.student() + " so");
        }
        return decided.add(new PlanChecker.Pair(line.student(), line.leave()))
                ? Optional.empty()
                : Optional.of(line.student() + " is counted twice");
    }
}
