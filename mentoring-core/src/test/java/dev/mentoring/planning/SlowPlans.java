package dev.mentoring.planning;

import dev.mentoring.answer.Cause;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.drawing.EligibilityRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.transfer.rules.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Plans looked at slowly and plainly: who is eligible, whose seats are taken in which week, and what fits. */
public final class SlowPlans {

    private final PlanCase facts;

    public SlowPlans(PlanCase facts) {
        this.facts = facts;
    }

    /** As a transfer would ask, one by one; seats are counted apart. */
    public boolean isEligible(ToPlace student, Target mentor) {
        return new EligibilityRules(facts.time())
                .causes(student, mentor).stream().allMatch(refusal -> refusal.cause() == Cause.NO_SEATS);
    }

    public List<YearWeek> weeks(ToPlace student) {
        List<YearWeek> weeks = new ArrayList<>();
        YearWeek last = facts.time().week(student.window().getEnd().minusMillis(1));
        for (YearWeek week = facts.time().week(student.window().getStart());
                !week.isAfter(last);
                week = week.plusWeeks(1)) {
            weeks.add(week);
        }
        return weeks;
    }

    public List<YearWeek> dueWeeks(ToPlace student) {
        return weeks(student).stream()
                .filter(week -> DueWeeks.isDue(student.student(), week, facts.time()))
                .toList();
    }

    public Optional<ToPlace> student(Object student, Object leave) {
        return facts.students().stream()
                .filter(each ->
                        each.student().id().equals(student) && each.leave().id().equals(leave))
                .findFirst();
    }

    public Optional<Target> mentor(MentorId id) {
        return facts.mentors().stream()
                .filter(each -> each.mentor().id().equals(id))
                .findFirst();
    }

    /** Whether every student is placed or not placed, once, and every placement and every line of the proof is right. */
    public boolean holds(Plan plan) {
        Set<ToPlace> seen = new HashSet<>();
        Map<MentorId, Map<YearWeek, Integer>> lent = new HashMap<>();
        List<Plan.ProofLine> proof = new ArrayList<>();
        for (Plan.Placement each : plan.assignments()) {
            Optional<ToPlace> student = student(each.student(), each.leave());
            Optional<Target> mentor = mentor(each.mentor());
            if (student.isEmpty()
                    || mentor.isEmpty()
                    || !seen.add(student.get())
                    || !isEligible(student.get(), mentor.get())) {
                return false;
            }
            for (YearWeek week : weeks(student.get())) {
                lent.computeIfAbsent(each.mentor(), none -> new HashMap<>()).merge(week, 1, Integer::sum);
            }
            dueWeeks(student.get())
                    .forEach(week -> proof.add(new Plan.ProofLine(each.student(), each.leave(), week, each.mentor())));
        }
        for (Plan.Unplaced each : plan.unplaced()) {
            Optional<ToPlace> student = student(each.student(), each.leave());
            if (student.isEmpty() || !seen.add(student.get()) || student.get().strength() != each.strength()) {
                return false;
            }
        }
        boolean seats = lent.entrySet().stream()
                .allMatch(each -> each.getValue().values().stream()
                        .allMatch(count -> count
                                <= mentor(each.getKey()).orElseThrow().seats().free()));
        return seats
                && seen.size() == facts.students().size()
                && sorted(plan.proof()).equals(sorted(proof));
    }

    private static List<String> sorted(List<Plan.ProofLine> lines) {
        return lines.stream().map(Plan.ProofLine::toString).sorted().toList();
    }

    /** Whether these students can all be placed together, whoever else is where. */
    public boolean fit(List<ToPlace> students) {
        return fit(students, 0, new HashMap<>());
    }

    private boolean fit(List<ToPlace> students, int next, Map<MentorId, Map<YearWeek, Integer>> lent) {
        if (next == students.size()) {
            return true;
        }
        ToPlace student = students.get(next);
        for (Target mentor : facts.mentors()) {
            Map<YearWeek, Integer> taken = lent.computeIfAbsent(mentor.mentor().id(), none -> new HashMap<>());
            boolean free = weeks(student).stream()
                    .allMatch(
                            week -> taken.getOrDefault(week, 0) < mentor.seats().free());
            if (free && isEligible(student, mentor)) {
                weeks(student).forEach(week -> taken.merge(week, 1, Integer::sum));
                boolean rest = fit(students, next + 1, lent);
                weeks(student).forEach(week -> taken.merge(week, -1, Integer::sum));
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }
}
