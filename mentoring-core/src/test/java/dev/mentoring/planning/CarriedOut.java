package dev.mentoring.planning;

import static dev.mentoring.fixtures.Fixtures.TIME;

import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mends, carried out plainly. */
public final class CarriedOut {

    private CarriedOut() {}

    /** The case as it is once the mend was carried out. */
    public static PlanCase mended(PlanCase facts, Mend mend) {
        return facts.withMentors(facts.mentors().stream()
                .map(each -> each.mentor().id().equals(mend.mentor()) ? mended(each, mend) : each)
                .toList());
    }

    private static Target mended(Target target, Mend mend) {
        Seats seats = target.seats();
        return switch (mend.kind()) {
            case SEAT ->
                new Target(
                        target.mentor(),
                        new Seats(seats.capacity() + 1, seats.held(), seats.reserved()),
                        target.absences());
            case PROJECT, PARCOURS ->
                new Target(
                        positioned(target.mentor(), mend.parcours().orElseThrow(), mend.project()),
                        seats,
                        target.absences());
            case LEAVE -> new Target(target.mentor(), seats, cut(target.absences(), mend));
        };
    }

    private static Mentor positioned(Mentor mentor, ParcoursCode parcours, Optional<ProjectCode> project) {
        Map<ParcoursCode, Set<ProjectCode>> profile = new HashMap<>(mentor.profile());
        Set<ProjectCode> projects = new HashSet<>(profile.getOrDefault(parcours, Set.of()));
        project.ifPresent(projects::add);
        profile.put(parcours, projects);
        return Mentor.builder().from(mentor).profile(profile).build();
    }

    private static Absences cut(Absences absences, Mend mend) {
        return new Absences(
                absences.listed(),
                absences.leaves().stream()
                        .map(leave -> mend.leave().filter(leave::isNamed).isPresent() ? cut(leave, mend) : leave)
                        .toList());
    }

    private static Leave cut(Leave leave, Mend mend) {
        String first = mend.from().orElse(leave.firstDay(TIME)).toString();
        String last = mend.to().orElse(TIME.lastDay(leave.span())).toString();
        return Leave.builder()
                .from(leave)
                .span(Leave.days(first, last).span(TIME))
                .build();
    }

    public static List<ToPlace> placedAnd(Plan.Unplaced student, Plan plan, PlanCase facts) {
        Set<Object> ids = new HashSet<>(Set.of(student.student()));
        plan.assignments().forEach(each -> ids.add(each.student()));
        return facts.students().stream()
                .filter(each -> ids.contains(each.student().id()))
                .toList();
    }

    public static boolean isShorter(PlanCase facts, Mend mend) {
        Leave leave = facts.mentors().stream()
                .flatMap(each -> each.absences().leaves().stream())
                .filter(each -> each.isNamed(mend.leave().orElseThrow()))
                .findFirst()
                .orElseThrow();
        return leave.span().encloses(cut(leave, mend).span())
                && !leave.span().equals(cut(leave, mend).span());
    }

    /** Whether there is something of the kind to be changed. */
    public static boolean isPossible(PlanCase facts, Mend mend) {
        Target before = new SlowPlans(facts).mentor(mend.mentor()).orElseThrow();
        Map<ParcoursCode, Set<ProjectCode>> profile = before.mentor().profile();
        return switch (mend.kind()) {
            case SEAT -> true;
            case PROJECT ->
                mend.parcours().filter(profile::containsKey).isPresent()
                        && mend.project()
                                .filter(project ->
                                        !profile.get(mend.parcours().get()).contains(project))
                                .isPresent();
            case PARCOURS ->
                mend.parcours().filter(code -> !profile.containsKey(code)).isPresent();
            case LEAVE ->
                before.absences().leaves().stream()
                                .anyMatch(each ->
                                        mend.leave().filter(each::isNamed).isPresent())
                        && isInOrder(before, mend)
                        && isShorter(facts, mend);
        };
    }

    private static boolean isInOrder(Target before, Mend mend) {
        Leave leave = before.absences().leaves().get(0);
        LocalDate first = mend.from().orElse(leave.firstDay(TIME));
        LocalDate last = mend.to().orElse(TIME.lastDay(leave.span()));
        return !first.isAfter(last);
    }
}
