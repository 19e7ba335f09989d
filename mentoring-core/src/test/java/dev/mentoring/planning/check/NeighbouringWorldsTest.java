package dev.mentoring.planning.check;

import static dev.mentoring.fixtures.Fixtures.D1;
import static dev.mentoring.fixtures.Fixtures.D2;
import static dev.mentoring.fixtures.Fixtures.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.planning.TightSchool;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.rules.Target;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * A plan that is sound in itself, and was drawn up for a school that differs in one fact: it holds here exactly when a
 * plain look says so. What is changed by hand seldom fits together; this does.
 */
class NeighbouringWorldsTest {

    private static final int PLANS = 2_500;

    @Test
    void a_plan_for_a_school_that_differs_in_one_fact_is_judged_as_a_plain_look_does() {
        int right = 0;
        Map<WrongLine.Why, Integer> wrong = new EnumMap<>(WrongLine.Why.class);
        for (long seed = 0; seed < PLANS; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Plan plan = inOrder(Prepared.plan(new Neighbour(facts, new Random(seed)).next()));
            Optional<WrongLine> found = PlanChecker.check(plan, Prepared.facts(facts));
            assertThat(found.isEmpty())
                    .as("seed %d: %s, found %s", seed, plan, found)
                    .isEqualTo(new PlainJudge(facts).isRight(plan));
            right += found.isEmpty() ? 1 : 0;
            found.ifPresent(each -> wrong.merge(each.why(), 1, Integer::sum));
        }
        assertThat(right).isGreaterThan(PLANS / 10);
        assertThat(wrong)
                .containsKeys(
                        WrongLine.Why.NOT_ON_PROFILE,
                        WrongLine.Why.ON_LEAVE,
                        WrongLine.Why.CANNOT_HOLD,
                        WrongLine.Why.TRAINING_DAY_NOT_SERVED,
                        WrongLine.Why.NO_SEAT,
                        WrongLine.Why.PLACED_BEFORE,
                        WrongLine.Why.ROOM_ELSEWHERE,
                        WrongLine.Why.SEATS_MISCOUNTED);
    }

    /** With the tiers in the order of the rule book. */
    private static Plan inOrder(Plan plan) {
        return Plan.builder()
                .from(plan)
                .placed(inOrder(plan.placed()))
                .bound(inOrder(plan.bound()))
                .build();
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> figures) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        List.of("REQUIRED", "ADVISED").forEach(tier -> ordered.put(tier, figures.getOrDefault(tier, 0)));
        return ordered;
    }

    /** In a season too, where several moves may be needed to make room, and in weeks that differ. */
    @Test
    void mends_of_a_season_are_judged_as_a_plain_look_does() {
        int works = 0;
        int fails = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            PlanCase facts = TightSchool.season(seed);
            Plan plan = Prepared.plan(facts);
            PlanCase other = new Neighbour(facts, new Random(seed)).next();
            List<Certificate> mends = withMendsOf(Prepared.plan(other), plan);
            Plan changed = Plan.builder().from(plan).certificates(mends).build();
            boolean holds = new PlainJudge(facts).mends(changed);
            assertThat(PlanChecker.check(changed, Prepared.facts(facts)).isEmpty())
                    .as("seed %d: %s", seed, changed)
                    .isEqualTo(holds);
            works += holds && mends.stream().anyMatch(each -> !each.mends().isEmpty()) ? 1 : 0;
            fails += holds ? 0 : 1;
        }
        assertThat(works).isGreaterThan(100);
        assertThat(fails).isGreaterThan(20);
    }

    private static List<Certificate> withMendsOf(Plan other, Plan plan) {
        return plan.certificates().stream()
                .map(each -> other.certificates().stream()
                        .filter(its ->
                                its.student().student().equals(each.student().student()))
                        .findFirst()
                        .map(its -> each.withMends(its.mends()))
                        .orElse(each))
                .toList();
    }

    /** One who sits with the mentors of a certificate is not named, another one is. */
    @Test
    void a_certificate_that_names_somebody_else_in_place_of_a_rival_is_refused() {
        int refused = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Plan plan = Prepared.plan(facts);
            Random random = new Random(seed);
            List<Certificate> changed = plan.certificates().stream()
                    .map(each -> withAnotherRival(each, facts, random))
                    .toList();
            Plan named = Plan.builder().from(plan).certificates(changed).build();
            Optional<WrongLine> found = PlanChecker.check(named, Prepared.facts(facts));
            assertThat(found.isEmpty()).as("seed %d", seed).isEqualTo(new PlainJudge(facts).isRight(named));
            refused += found.filter(each -> each.why() == WrongLine.Why.OTHER_STUDENTS)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(refused).isGreaterThan(50);
    }

    private static Certificate withAnotherRival(Certificate each, PlanCase facts, Random random) {
        List<ToPlace> others = facts.students().stream()
                .filter(other -> !each.students().contains(other.student().id()))
                .toList();
        if (others.isEmpty() || each.rivals().isEmpty()) {
            return each;
        }
        var rival = each.rivals().get(random.nextInt(each.rivals().size()));
        var other = others.get(random.nextInt(others.size())).student().id();
        return new Certificate(
                each.student(),
                each.students().stream()
                        .map(id -> id.equals(rival) ? other : id)
                        .toList(),
                each.needed(),
                each.seats(),
                each.mentors(),
                each.mends());
    }

    /** The same school but for one fact. */
    private record Neighbour(PlanCase facts, Random random) {

        PlanCase next() {
            return switch (random.nextInt(9)) {
                case 0 -> new PlanCase(facts.students(), facts.mentors(), reversed(facts.tiers()), facts.time());
                case 1, 2 -> mentor(each -> new Target(each.mentor(), moreSeats(each.seats()), each.absences()));
                case 3 -> mentor(each -> with(each, knowing(each.mentor())));
                case 4 -> mentor(each -> new Target(each.mentor(), each.seats(), Absences.NONE));
                case 5 -> mentor(each -> with(each, serving(each.mentor())));
                case 6 -> student(each -> with(each, each.student(), other(each.strength())));
                case 7 -> student(each -> with(each, withoutProject(each.student()), each.strength()));
                default -> student(this::withoutSessions);
            };
        }

        private static List<Set<Strength>> reversed(List<Set<Strength>> tiers) {
            List<Set<Strength>> reversed = new ArrayList<>(tiers);
            Collections.reverse(reversed);
            return reversed;
        }

        private PlanCase mentor(UnaryOperator<Target> change) {
            int which = random.nextInt(facts.mentors().size());
            List<Target> mentors = new ArrayList<>(facts.mentors());
            mentors.set(which, change.apply(mentors.get(which)));
            return facts.withMentors(mentors);
        }

        private PlanCase student(UnaryOperator<ToPlace> change) {
            int which = random.nextInt(facts.students().size());
            List<ToPlace> students = new ArrayList<>(facts.students());
            students.set(which, change.apply(students.get(which)));
            return facts.withStudents(students);
        }

        private Seats moreSeats(Seats seats) {
            int capacity = Math.max(0, seats.capacity() + random.nextInt(5) - 2);
            return new Seats(capacity, seats.held(), seats.reserved());
        }

        private static Target with(Target target, Mentor mentor) {
            return new Target(mentor, target.seats(), target.absences());
        }

        private Mentor knowing(Mentor mentor) {
            Set<ProjectCode> projects = random.nextBoolean() ? Set.of(D1, D2) : Set.of(D1);
            return Mentor.builder()
                    .from(mentor)
                    .profile(random.nextInt(4) == 0 ? Map.of() : Map.of(DATA, projects))
                    .build();
        }

        private Mentor serving(Mentor mentor) {
            DayOfWeek one = DayOfWeek.of(1 + random.nextInt(5));
            Set<DayOfWeek> days = random.nextBoolean() ? Set.of() : Set.of(one, DayOfWeek.SATURDAY);
            return Mentor.builder().from(mentor).days(days).build();
        }

        private static Strength other(Strength strength) {
            return strength == Strength.REQUIRED ? Strength.ADVISED : Strength.REQUIRED;
        }

        private static Student withoutProject(Student student) {
            return Student.builder().from(student).project(Optional.empty()).build();
        }

        private ToPlace withoutSessions(ToPlace each) {
            return new ToPlace(
                    each.student(),
                    each.holder(),
                    each.leave(),
                    each.window(),
                    each.strength(),
                    Attendance.none(facts.time()),
                    each.before());
        }

        private static ToPlace with(ToPlace each, Student student, Strength strength) {
            return new ToPlace(
                    student, each.holder(), each.leave(), each.window(), strength, each.attendance(), each.before());
        }
    }
}
