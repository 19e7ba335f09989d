package dev.mentoring.planning.mending;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.rules.Target;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What would help those not placed. A mend is told only once planning anew with it has worked. Pure functions. */
public final class MendRules {

    /** So many mends of a kind are told at most, and so many times that many tried. */
    private static final int MOST = 8;

    private static final int TRIES = 4;

    private static final Comparator<Target> LEAST_HELD = Comparator.comparing(
                    (Target each) -> each.seats().held())
            .thenComparing(each -> each.mentor().id());

    private MendRules() {}

    /** A student and a leave: a plan decides on each pair once. */
    private record Pair(StudentId student, LeaveId leave) {}

    /**
     * The plan with the mends of each certificate.
     *
     * @param plan the plan
     * @param facts what it was drawn up for
     * @param others mentors of other parcours, who may be positioned on those of the students
     * @return the plan
     */
    public static Plan mended(Plan plan, PlanCase facts, List<Target> others) {
        List<Target> all = Stream.concat(facts.mentors().stream(), others.stream())
                .sorted(LEAST_HELD)
                .toList();
        return Plan.builder()
                .from(plan)
                .certificates(plan.certificates().stream()
                        .map(each -> each.withMends(mends(each, plan, facts, all)))
                        .toList())
                .build();
    }

    private static List<Mend> mends(Certificate certificate, Plan plan, PlanCase facts, List<Target> mentors) {
        PlanCase wished = wished(certificate, plan, facts);
        MendSearch search = new MendSearch(competing(certificate, wished), facts.time());
        return Stream.of(Mend.Kind.values())
                .flatMap(kind -> mentors.stream()
                        .flatMap(mentor -> search.changes(kind, mentor))
                        .limit((long) MOST * TRIES)
                        .filter(change -> works(change, wished))
                        .limit(MOST))
                .map(MendSearch.Change::mend)
                .toList();
    }

    /** All who are placed, and the one who is to be placed with them. */
    private static PlanCase wished(Certificate certificate, Plan plan, PlanCase facts) {
        Set<Pair> wanted = new HashSet<>();
        plan.assignments().forEach(each -> wanted.add(new Pair(each.student(), each.leave())));
        wanted.add(
                new Pair(certificate.student().student(), certificate.student().leave()));
        return facts.withStudents(facts.students().stream()
                .filter(each -> wanted.contains(
                        new Pair(each.student().id(), each.leave().id())))
                .toList());
    }

    private static List<ToPlace> competing(Certificate certificate, PlanCase facts) {
        Set<StudentId> ids = ImmutableSet.copyOf(certificate.students());
        return facts.students().stream()
                .filter(each -> ids.contains(each.student().id()))
                .toList();
    }

    private static boolean works(MendSearch.Change change, PlanCase wished) {
        Target changed = change.target();
        List<Target> mentors = Stream.concat(
                        wished.mentors().stream()
                                .filter(each -> !each.mentor()
                                        .id()
                                        .equals(changed.mentor().id())),
                        Stream.of(changed))
                .toList();
        return PlanRules.seatsAll(wished.withMentors(mentors));
    }
}
