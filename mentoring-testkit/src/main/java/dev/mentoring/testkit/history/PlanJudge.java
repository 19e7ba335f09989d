package dev.mentoring.testkit.history;

import dev.mentoring.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Holds a plan against the model: who is in it, who may have whom, seats, and the weeks that it proves. */
record PlanJudge(Model model, Plan plan, List<LeaveFacts> leaves) {

    void judge() {
        mustNameEachOnce();
        plan.assignments().forEach(this::mustFit);
        mustFindSeats();
        plan.placed()
                .forEach((tier, placed) -> Must.hold(
                        placed <= plan.bound().getOrDefault(tier, 0), "no more are placed than can be", plan.bound()));
        int placed = plan.placed().values().stream().mapToInt(Integer::intValue).sum();
        Must.beEqual(placed, plan.assignments().size(), "students placed");
        Must.beEqual(plan.certificates().size(), plan.unplaced().size(), "certificates");
    }

    private void mustNameEachOnce() {
        Set<String> named = new HashSet<>();
        for (Plan.Placement each : plan.assignments()) {
            mustConcern(each.student().value(), each.leave().value());
            Must.hold(named.add(each.student() + " " + each.leave()), "planned once", each);
        }
        for (Plan.Unplaced each : plan.unplaced()) {
            mustConcern(each.student().value(), each.leave().value());
            Must.hold(named.add(each.student() + " " + each.leave()), "planned once", each);
        }
    }

    /** Only students whom the mentor on leave holds are planned. */
    private void mustConcern(String student, String leave) {
        StudentFacts facts = model.student(student);
        boolean held = facts != null && facts.isActive() && facts.holder.equals(leave(leave).mentor);
        Must.hold(held, "is planned for " + leave + " and not held by the mentor on leave", student);
        boolean past = facts != null && TargetJudge.isPast(facts, SchoolDays.day(start(leave(leave))));
        Must.hold(!past, "is planned for " + leave + " and no longer in training", student);
    }

    /** When the students of a leave would go. */
    private Instant start(LeaveFacts leave) {
        return leave.start.isAfter(model.now) ? leave.start : model.now;
    }

    private LeaveFacts leave(String name) {
        Optional<LeaveFacts> found =
                leaves.stream().filter(each -> each.names.contains(name)).findFirst();
        Must.hold(found.isPresent(), "not asked for, and planned", name);
        return found.orElseThrow();
    }

    private void mustFit(Plan.Placement placed) {
        LeaveFacts leave = leave(placed.leave().value());
        StudentFacts student = model.student(placed.student().value());
        MentorFacts target = model.mentor(placed.mentor().value());
        if (student != null) {
            boolean could = new CandidateJudge(model, student, leave).could(target);
            Must.hold(could, "cannot take the student, and is planned to", placed);
            mustProve(placed, student, leave);
        }
    }

    /** All students whom one leave sends to a mentor are there at once. */
    private void mustFindSeats() {
        Map<String, Integer> taken = new HashMap<>();
        for (Plan.Placement each : plan.assignments()) {
            int together = taken.merge(each.leave() + " " + each.mentor(), 1, Integer::sum);
            int free = model.free(each.mentor().value());
            Must.hold(together <= free, "more are planned than the " + free + " free seats of", each.mentor());
        }
    }

    /** Each due week of the window is proven, and no other. */
    private void mustProve(Plan.Placement placed, StudentFacts student, LeaveFacts leave) {
        List<YearWeek> proven = new ArrayList<>();
        for (Plan.ProofLine each : plan.proof()) {
            if (each.student().equals(placed.student()) && each.leave().equals(placed.leave())) {
                Must.beEqual(each.mentor(), placed.mentor(), "who holds a week of the window");
                proven.add(each.week());
            }
        }
        if (leave.isOpen()) {
            proven.forEach(each -> Must.hold(SchoolDays.isDue(student, each), "proven and not due", each));
        } else {
            Must.beEqual(proven, due(student, leave), "due weeks of " + student.id + " in the window");
        }
    }

    private List<YearWeek> due(StudentFacts student, LeaveFacts leave) {
        List<YearWeek> due = new ArrayList<>();
        YearWeek last = YearWeek.from(leave.lastDay());
        for (YearWeek week = SchoolDays.week(start(leave)); !week.isAfter(last); week = week.plusWeeks(1)) {
            if (SchoolDays.isDue(student, week)) {
                due.add(week);
            }
        }
        return due;
    }

    /** The leave that begins first of those for which somebody is placed. */
    Optional<LeaveFacts> first() {
        return plan.assignments().stream()
                .map(each -> leave(each.leave().value()))
                .min(Comparator.comparing((LeaveFacts each) -> each.start));
    }
}
