package dev.mentoring.planning.drawing;

import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
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
 * The periods of a case, seated one after the other: each finds the seats that those before it left in its weeks. A single
 * period, and periods that share no week, are seated at the best.
 */
public final class Season {

    private final PlanCase facts;
    private final List<Period> periods;
    private final List<Seating> seatings = new ArrayList<>();
    private final Load load;
    private final Score alone;
    private final Score score;

    /** How a period is seated, what that comes to, and what it would come to alone. */
    private record Seated(Seating seating, Score score, Score alone) {}

    Season(PlanCase facts) {
        this(CaseColumns.of(facts));
    }

    Season(CaseColumns columns) {
        this(columns.facts(), Period.of(columns));
    }

    public Season(PlanCase facts, List<Period> periods) {
        this.facts = facts;
        this.periods = periods;
        this.load = emptyLoad();
        Score alone = Score.none(facts.tiers().size());
        Score score = alone;
        for (Period period : periods) {
            Seated seated = seat(period);
            seatings.add(seated.seating());
            alone = alone.plus(seated.alone());
            score = score.plus(seated.score());
        }
        this.alone = alone;
        this.score = periods.isEmpty()
                ? score
                : score.costing(load.cost(periods.get(0).held()));
    }

    private Seated seat(Period period) {
        int[] others = load.most(period.weeks());
        Seating best = SeatSolver.solve(period.alone());
        boolean free = Arrays.stream(others).allMatch(lent -> lent == 0);
        Seating seating = free ? best : SeatSolver.solve(period.beside(others));
        load.add(period.weeks(), seating, 1);
        Score alone = period.score(best);
        return new Seated(seating, free ? alone : period.score(seating), alone);
    }

    private Load emptyLoad() {
        int mentors = facts.mentors().size();
        if (periods.isEmpty()) {
            return new Load(WeekSpan.NONE, 0, mentors);
        }
        WeekSpan first = periods.get(0).weeks();
        int weeks = periods.stream()
                .mapToInt(each -> each.weeks().after(first) + each.weeks().length())
                .max()
                .orElse(0);
        return new Load(first, weeks, mentors);
    }

    /** A student and the seat the student was given. */
    public record Seat(Period period, Seating seating, int index) {

        ToPlace student() {
            return period.students().get(index);
        }

        StudentId id() {
            return period.students().id(index);
        }

        List<YearWeek> due() {
            return period.due(index);
        }

        boolean isPlaced() {
            return seating.places(index);
        }

        Plan.Placement placement() {
            return new Plan.Placement(id(), period.students().leave(index), period.mentor(seating.mentorOf()[index]));
        }

        Plan.Unplaced unplaced() {
            return new Plan.Unplaced(
                    id(), period.students().leave(index), period.students().strength(index));
        }
    }

    /** The seats of all students, in the order of the case. */
    public List<Seat> seats() {
        if (periods.size() == 1) {
            return seats(0).toList(); // in this order already
        }
        return IntStream.range(0, periods.size())
                .boxed()
                .flatMap(this::seats)
                .sorted((one, other) -> ToPlace.ORDER.compare(one.student(), other.student()))
                .toList();
    }

    private Stream<Seat> seats(int number) {
        Period period = periods.get(number);
        Seating seating = seatings.get(number);
        return IntStream.range(0, period.students().count()).mapToObj(i -> new Seat(period, seating, i));
    }

    /** The seats that the other periods leave to one, for whom they are then short. */
    SeatProblem left(Period period, Seating seating) {
        load.add(period.weeks(), seating, -1);
        int[] others = load.most(period.weeks());
        load.add(period.weeks(), seating, 1);
        return period.beside(others);
    }

    /** What it all comes to. */
    Score score() {
        return score;
    }

    /** What each period alone would come to, in sum: nothing is better. */
    Score best() {
        return alone;
    }

    int[] bound() {
        int[] students = new int[facts.tiers().size()];
        periods.forEach(period -> period.countInto(students));
        return score.bound(alone, students);
    }
}
