package dev.mentoring.planning;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** The checker refuses a plan that does not hold, accepts one that does, and names the first wrong line. */
class PlanCheckerTest {

    private static final int CHANGES = 10_000;
    private static final String CHECKING =
            ".*planning\\.(PlanChecker|[A-Za-z]*Check|Checked[A-Za-z]*|SeatsLeft|EligibleMentors)(\\$.*)?";
    private static final String VALUES_AND_COLLECTIONS =
            ".*planning\\.(Immutable)?(Wish|CaseColumns|StudentColumns|MentorColumns|ProfileColumns|Plan|PlanCase|ToPlace|Placement|Unplaced|ProofLine|Certificate|WrongLine)(\\$.*)?";

    /** Looks at a changed plan of one leave slowly and plainly. */
    private record Judge(PlanCase facts, SlowPlans slow) {

        Judge(PlanCase facts) {
            this(facts, new SlowPlans(facts));
        }

        boolean isRight(Plan plan) {
            return slow.holds(plan) && figures(plan) && certificates(plan);
        }

        private boolean figures(Plan plan) {
            return List.of("REQUIRED", "ADVISED").stream().allMatch(tier -> {
                long placed = plan.assignments().stream()
                        .filter(each -> slow.student(each.student(), each.leave())
                                        .orElseThrow()
                                        .strength()
                                == Strength.valueOf(tier))
                        .count();
                int bound = plan.bound().getOrDefault(tier, -1);
                return plan.placed().getOrDefault(tier, -1) == placed
                        && bound >= placed
                        && (bound == placed || !plan.isProvenOptimal());
            });
        }

        private boolean certificates(Plan plan) {
            return plan.certificates().stream()
                            .map(Certificate::student)
                            .toList()
                            .equals(plan.unplaced())
                    && plan.certificates().stream().allMatch(each -> isMinimal(each, plan));
        }

        /** Brute force: they do not fit, without any one the rest do, and the seats are all that there are for them. */
        private boolean isMinimal(Certificate line, Plan plan) {
            List<ToPlace> all = facts.students().stream()
                    .filter(each -> line.students().contains(each.student().id()))
                    .toList();
            Set<Object> placed =
                    plan.assignments().stream().map(Placement::student).collect(Collectors.toSet());
            boolean drawn = all.stream()
                    .map(each -> each.student().id())
                    .allMatch(id ->
                            placed.contains(id) || id.equals(line.student().student()));
            List<MentorId> mentors = facts.mentors().stream()
                    .filter(mentor -> mentor.seats().free() > 0)
                    .filter(mentor -> all.stream().anyMatch(each -> slow.isEligible(each, mentor)))
                    .map(mentor -> mentor.mentor().id())
                    .toList();
            int seats = mentors.stream()
                    .mapToInt(each -> slow.mentor(each).orElseThrow().seats().free())
                    .sum();
            return drawn
                    && line.students().contains(line.student().student())
                    && line.students().size() == all.size()
                    && line.needed() == all.size()
                    && line.seats() == seats
                    && line.mentors().size() == mentors.size()
                    && new TreeSet<>(line.mentors()).equals(new TreeSet<>(mentors))
                    && !slow.fit(all)
                    && all.stream()
                            .allMatch(left -> slow.fit(all.stream()
                                    .filter(each -> !each.equals(left))
                                    .toList()));
        }
    }

    @Test
    void every_changed_plan_that_became_wrong_is_refused_and_every_other_accepted() {
        int right = 0;
        int wrong = 0;
        for (long seed = 0; right + wrong < CHANGES; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Judge judge = new Judge(facts);
            Plan plan = PlanRules.plan(facts);
            PlanChanges changes = new PlanChanges(plan, facts, new Random(seed));
            for (int i = 0; i < 5; i++) {
                Plan changed = changes.next();
                if (changed.equals(plan)) {
                    continue;
                }
                Optional<WrongLine> found = PlanChecker.check(changed, facts);
                boolean holds = judge.isRight(changed);
                assertThat(found.isEmpty())
                        .as("seed %d: %s, found %s", seed, changed, found)
                        .isEqualTo(holds);
                right += holds ? 1 : 0;
                wrong += holds ? 0 : 1;
            }
        }
        assertThat(right).isGreaterThan(CHANGES / 50);
        assertThat(wrong).isGreaterThan(CHANGES / 2);
    }

    @Test
    void lines_in_another_order_are_judged_the_same() {
        int wrong = 0;
        for (long seed = 0; seed < 500; seed++) {
            PlanCase facts = TightSchool.season(seed);
            Plan plan = PlanRules.plan(facts);
            Random random = new Random(seed);
            assertThat(PlanChecker.check(shuffled(plan, random), facts))
                    .as("seed %d", seed)
                    .isEmpty();
            Plan changed = new PlanChanges(plan, facts, random).next();
            boolean holds = PlanChecker.check(changed, facts).isEmpty();
            assertThat(PlanChecker.check(shuffled(changed, random), facts).isEmpty())
                    .as("seed %d: %s", seed, changed)
                    .isEqualTo(holds);
            wrong += holds ? 0 : 1;
        }
        assertThat(wrong).isGreaterThan(200);
    }

    /** Certificates stay with those they are about. */
    private static Plan shuffled(Plan plan, Random random) {
        long order = random.nextLong();
        return Plan.builder()
                .from(plan)
                .assignments(shuffled(plan.assignments(), order))
                .unplaced(shuffled(plan.unplaced(), order))
                .certificates(shuffled(plan.certificates(), order))
                .proof(shuffled(plan.proof(), order))
                .build();
    }

    private static <T> List<T> shuffled(List<T> lines, long order) {
        List<T> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }

    @Test
    void certificates_that_share_no_list_are_judged_the_same() {
        for (long seed = 0; seed < 500; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Plan plan = PlanRules.plan(facts);
            Plan copied = Plan.builder()
                    .from(plan)
                    .certificates(plan.certificates().stream()
                            .map(PlanCheckerTest::copied)
                            .toList())
                    .build();
            assertThat(copied).isEqualTo(plan);
            assertThat(PlanChecker.check(copied, facts)).as("seed %d", seed).isEmpty();
        }
    }

    private static Certificate copied(Certificate each) {
        return new Certificate(
                each.student(),
                new ArrayList<>(each.students()),
                each.needed(),
                each.seats(),
                new ArrayList<>(each.mentors()),
                each.mends());
    }

    @Test
    void a_student_with_two_leaves_is_found_whichever_object_names_the_student() {
        int wrong = 0;
        for (long seed = 0; seed < 300; seed++) {
            PlanCase facts = withSecondLeaves(TightSchool.season(seed), 28);
            Plan plan = PlanRules.plan(facts);
            assertThat(PlanChecker.check(named(plan, facts), facts))
                    .as("seed %d", seed)
                    .isEmpty();
            Plan changed = new PlanChanges(plan, facts, new Random(seed)).next();
            Optional<WrongLine> found = PlanChecker.check(changed, facts);
            assertThat(PlanChecker.check(named(changed, facts), facts))
                    .as("seed %d: %s", seed, changed)
                    .isEqualTo(found);
            wrong += found.isPresent() ? 1 : 0;
        }
        assertThat(wrong).isGreaterThan(100);
    }

    @Test
    void a_student_may_be_one_of_those_who_take_the_seats_that_the_same_student_lacks_for_another_leave() {
        int competing = 0;
        for (long seed = 0; seed < 300; seed++) {
            PlanCase facts = withSecondLeaves(TightSchool.oneLeave(seed), 0);
            Plan plan = PlanRules.plan(facts);
            assertThat(PlanChecker.check(plan, facts)).as("seed %d", seed).isEmpty();
            competing += (int) plan.certificates().stream()
                    .filter(each -> each.rivals().contains(each.student().student()))
                    .count();
        }
        assertThat(competing).isGreaterThan(100);
    }

    /** Each student is in the case again, by another object, for a leave some days later. */
    private static PlanCase withSecondLeaves(PlanCase facts, int days) {
        return facts.withStudents(facts.students().stream()
                .flatMap(each -> Stream.of(each, later(each, days)))
                .toList());
    }

    private static ToPlace later(ToPlace each, int days) {
        Leave leave = each.leave();
        Leave second = Leave.builder()
                .from(leave)
                .id(LeaveId.of(leave.id() + "-later"))
                .span(Interval.of(
                        leave.span().getStart().plus(Period.ofDays(days)),
                        leave.span().getEnd().plus(Period.ofDays(days))))
                .returning(Optional.empty())
                .build();
        Student copy = Student.builder()
                .from(each.student())
                .id(StudentId.of(each.student().id().value()))
                .build();
        return new ToPlace(
                copy, each.holder(), second, second.span(), each.strength(), each.attendance(), each.before());
    }

    /** A plan whose lines name each student by the last object that does so in the case. */
    private static Plan named(Plan plan, PlanCase facts) {
        Map<StudentId, StudentId> last = new HashMap<>();
        facts.students()
                .forEach(each -> last.put(each.student().id(), each.student().id()));
        return Plan.builder()
                .from(plan)
                .assignments(plan.assignments().stream()
                        .map(each -> new Placement(lastOf(last, each.student()), each.leave(), each.mentor()))
                        .toList())
                .proof(plan.proof().stream()
                        .map(each ->
                                new ProofLine(lastOf(last, each.student()), each.leave(), each.week(), each.mentor()))
                        .toList())
                .build();
    }

    private static StudentId lastOf(Map<StudentId, StudentId> names, StudentId student) {
        return names.getOrDefault(student, student);
    }

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.mentoring.planning");

    private static ArchRule sharesNothing(String checking) {
        return classes()
                .that()
                .haveNameMatching(checking)
                .should()
                .onlyDependOnClassesThat(describe("draw up no plan", PlanCheckerTest::isNoPartOfPlanning));
    }

    private static boolean isNoPartOfPlanning(JavaClass each) {
        String name = each.getFullName();
        boolean inRoom = name.startsWith("dev.mentoring.planning.") || name.startsWith("dev.mentoring.transfer.");
        return !inRoom
                || name.matches(CHECKING)
                || name.matches(VALUES_AND_COLLECTIONS)
                || name.equals("dev.mentoring.transfer.rules.Target");
    }

    @Test
    void the_checker_shares_no_code_with_what_draws_plans_up() {
        sharesNothing(CHECKING).check(ROOM);
        // seen red: what draws plans up does share it
        assertThat(sharesNothing(".*planning\\.Season").evaluate(ROOM).hasViolation())
                .isTrue();
    }

    private static PlanCase whereSomeoneIsNotPlaced() {
        return LongStream.range(0, 1_000)
                .mapToObj(TightSchool::oneLeave)
                .filter(facts -> PlanRules.plan(facts).assignments().size() > 1)
                .filter(facts -> !PlanRules.plan(facts).unplaced().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String firstWrong(Plan plan, PlanCase facts) {
        return PlanChecker.check(plan, facts)
                .map(each -> each.part() + " " + each.line())
                .orElse("");
    }

    @Test
    void the_first_wrong_line_is_named() {
        PlanCase facts = whereSomeoneIsNotPlaced();
        Plan plan = PlanRules.plan(facts);
        Placement second = plan.assignments().get(1);
        assertThat(firstWrong(Plan.builder().from(plan).addAssignments(second).build(), facts))
                .isEqualTo("ASSIGNMENTS " + (plan.assignments().size() + 1));
        assertThat(firstWrong(
                        Plan.builder()
                                .from(plan)
                                .assignments(plan.assignments().subList(0, 1))
                                .build(),
                        facts))
                .isEqualTo("ASSIGNMENTS 0");
        assertThat(firstWrong(
                        Plan.builder()
                                .from(plan)
                                .addAllUnplaced(plan.unplaced())
                                .build(),
                        facts))
                .isEqualTo("UNPLACED " + (plan.unplaced().size() + 1));
        ProofLine line = plan.proof().get(0);
        assertThat(firstWrong(Plan.builder().from(plan).addProof(line).build(), facts))
                .isEqualTo("PROOF " + (plan.proof().size() + 1));
        assertThat(firstWrong(
                        Plan.builder()
                                .from(plan)
                                .proof(plan.proof().subList(1, plan.proof().size()))
                                .build(),
                        facts))
                .isEqualTo("PROOF 0");
        assertThat(firstWrong(
                        Plan.builder()
                                .from(plan)
                                .placed(Map.of("REQUIRED", 99, "ADVISED", 0))
                                .build(),
                        facts))
                .startsWith("FIGURES");
        assertThat(firstWrong(Plan.builder().from(plan).certificates(List.of()).build(), facts))
                .isEqualTo("CERTIFICATES 0");
    }
}
