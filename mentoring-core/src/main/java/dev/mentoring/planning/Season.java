package dev.mentoring.planning;

import dev.mentoring.policy.Strength;
import dev.mentoring.roster.StudentId;
import dev.mentoring.seating.SeatProblem;
import dev.mentoring.seating.SeatSolver;
import dev.mentoring.seating.Seating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * The groups of a case, seated one after the other: each finds the seats that those before it left in its weeks. A single
 * group, and groups that share no week, are seated at the best.
 */
final class Season {

    private final PlanCase facts;
    private final List<Group> groups;
    private final List<Seating> seatings = new ArrayList<>();
    private final Load load;
    private final Score alone;
    private final Score score;

    /** How a group is seated, what that comes to, and what it would come to alone. */
    private record Seated(Seating seating, Score score, Score alone) {}

    Season(PlanCase facts) {
        this(CaseColumns.of(facts));
    }

    Season(CaseColumns columns) {
        this(columns.facts(), Group.of(columns));
    }

    Season(PlanCase facts, List<Group> groups) {
        this.facts = facts;
        this.groups = groups;
        this.load = emptyLoad();
        Score alone = Score.none(facts.tiers().size());
        Score score = alone;
        for (Group group : groups) {
            Seated seated = seat(group);
            seatings.add(seated.seating());
            alone = alone.plus(seated.alone());
            score = score.plus(seated.score());
        }
        this.alone = alone;
        this.score =
                groups.isEmpty() ? score : score.costing(load.cost(groups.get(0).held()));
    }

    private Seated seat(Group group) {
        int[] others = load.most(group.weeks());
        Seating best = SeatSolver.solve(group.alone());
        boolean free = Arrays.stream(others).allMatch(lent -> lent == 0);
        Seating seating = free ? best : SeatSolver.solve(group.beside(others));
        load.add(group.weeks(), seating, 1);
        Score alone = group.score(best);
        return new Seated(seating, free ? alone : group.score(seating), alone);
    }

    private Load emptyLoad() {
        int mentors = facts.mentors().size();
        if (groups.isEmpty()) {
            return new Load(WeekSpan.NONE, 0, mentors);
        }
        WeekSpan first = groups.get(0).weeks();
        int weeks = groups.stream()
                .mapToInt(each -> each.weeks().after(first) + each.weeks().length())
                .max()
                .orElse(0);
        return new Load(first, weeks, mentors);
    }

    /** A student and the seat the student was given. */
    record Seat(Group group, Seating seating, int index) {

        ToPlace student() {
            return group.students().get(index);
        }

        StudentId id() {
            return group.students().id(index);
        }

        List<YearWeek> due() {
            return group.due(index);
        }

        boolean isPlaced() {
            return seating.places(index);
        }

        Placement placement() {
            return new Placement(id(), group.students().leave(index), group.mentor(seating.mentorOf()[index]));
        }

        Unplaced unplaced() {
            return new Unplaced(
                    id(), group.students().leave(index), group.students().strength(index));
        }
    }

    /** The seats of all students, in the order of the case. */
    List<Seat> seats() {
        Stream<Seat> all = IntStream.range(0, groups.size())
                .boxed()
                .flatMap(group -> seats(groups.get(group), seatings.get(group)));
        // a group is in this order already
        return groups.size() < 2
                ? all.toList()
                : all.sorted((one, other) -> ToPlace.ORDER.compare(one.student(), other.student()))
                        .toList();
    }

    private static Stream<Seat> seats(Group group, Seating seating) {
        return IntStream.range(0, group.students().count()).mapToObj(i -> new Seat(group, seating, i));
    }

    /** The seats that the other groups leave to one, for whom they are then short. */
    SeatProblem left(Group group, Seating seating) {
        load.add(group.weeks(), seating, -1);
        int[] others = load.most(group.weeks());
        load.add(group.weeks(), seating, 1);
        return group.beside(others);
    }

    /** What it all comes to. */
    Score score() {
        return score;
    }

    /** What each group alone would come to, in sum: nothing is better. */
    Score best() {
        return alone;
    }

    int[] bound() {
        Tiers tiers = new Tiers(facts.tiers());
        int[] students = new int[tiers.count()];
        for (ToPlace each : facts.students()) {
            Strength strength = each.strength();
            students[tiers.of(strength)]++;
        }
        return score.bound(alone, students);
    }
}
