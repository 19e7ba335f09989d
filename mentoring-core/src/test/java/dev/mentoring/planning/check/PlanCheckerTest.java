package dev.mentoring.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Recipient;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.planning.TightSchool;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import dev.mentoring.transfer.rules.Target;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** The checker refuses a plan that does not hold, accepts one that does, and names the first wrong line. */
class PlanCheckerTest {

    private static final int CHANGES = 10_000;

    @Test
    void every_changed_plan_that_became_wrong_is_refused_and_every_other_accepted() {
        int right = 0;
        int wrong = 0;
        Set<WrongLine.Part> parts = EnumSet.of(WrongLine.Part.LEAVES);
        for (long seed = 0; right + wrong < CHANGES; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            PlainJudge judge = new PlainJudge(facts);
            PlanFacts loaded = Prepared.facts(facts);
            Plan plan = Prepared.plan(facts);
            PlanChanges changes = new PlanChanges(plan, facts, new Random(seed));
            for (int i = 0; i < 6; i++) {
                Plan changed = changes.next();
                if (changed.equals(plan)) {
                    continue;
                }
                Optional<WrongLine> found = PlanChecker.check(changed, loaded);
                found.ifPresent(each -> parts.add(each.part()));
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
        assertThat(parts).containsOnly(WrongLine.Part.values());
    }

    @Property(tries = 300)
    void every_plan_that_is_drawn_up_holds(@ForAll long seed) {
        for (PlanCase facts : List.of(TightSchool.oneLeave(seed), TightSchool.season(seed))) {
            assertThat(PlanChecker.check(Prepared.plan(facts), Prepared.facts(facts)))
                    .isEmpty();
        }
    }

    @Test
    void a_plan_of_few_students_among_many_mentors_is_judged_the_same() {
        int wrong = 0;
        for (long seed = 0; seed < 300; seed++) {
            PlanCase facts = fewSeats(TightSchool.withManyMentors(seed), seed);
            PlainJudge judge = new PlainJudge(facts);
            Plan plan = Prepared.plan(facts);
            Plan changed = new PlanChanges(plan, facts, new Random(seed)).next();
            for (Plan each : List.of(plan, changed)) {
                assertThat(PlanChecker.check(each, Prepared.facts(facts)).isEmpty())
                        .as("seed %d: %s", seed, each)
                        .isEqualTo(judge.isRight(each));
            }
            wrong += judge.isRight(changed) ? 0 : 1;
        }
        assertThat(wrong).isGreaterThan(100);
    }

    /** All mentors but a few have no seat left. */
    private static PlanCase fewSeats(PlanCase facts, long seed) {
        Random random = new Random(seed);
        return facts.withMentors(facts.mentors().stream()
                .map(each -> random.nextInt(8) == 0
                        ? each
                        : new Target(
                                each.mentor(),
                                new Seats(0, each.seats().held(), each.seats().reserved()),
                                each.absences()))
                .toList());
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
                        .map(each -> new Plan.Placement(lastOf(last, each.student()), each.leave(), each.mentor()))
                        .toList())
                .proof(plan.proof().stream()
                        .map(each -> new Plan.ProofLine(
                                lastOf(last, each.student()), each.leave(), each.week(), each.mentor()))
                        .toList())
                .build();
    }

    private static StudentId lastOf(Map<StudentId, StudentId> names, StudentId student) {
        return names.getOrDefault(student, student);
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
        Plan.Placement second = plan.assignments().get(1);
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
        Plan.ProofLine line = plan.proof().get(0);
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

    private static String firstWrong(Plan plan, PlanFacts facts) {
        return PlanChecker.check(plan, facts)
                .map(each -> each.part() + " " + each.line() + " " + each.why())
                .orElse("");
    }

    @Test
    void a_plan_for_other_leaves_is_refused() {
        PlanCase facts = whereSomeoneIsNotPlaced();
        Plan plan = Prepared.plan(facts);
        LeaveId leave = plan.leaves().get(0);
        assertThat(firstWrong(Plan.builder().from(plan).addLeaves(leave).build(), Prepared.facts(facts)))
                .isEqualTo("LEAVES 2 OTHER_LEAVES");
        assertThat(firstWrong(Plan.builder().from(plan).leaves(List.of()).build(), Prepared.facts(facts)))
                .isEqualTo("LEAVES 0 OTHER_LEAVES");
    }

    @Test
    void a_transfer_is_to_be_done_once_on_the_first_day_of_its_window_by_the_mentor_on_leave() {
        PlanCase facts = whereSomeoneIsNotPlaced();
        PlanFacts loaded = Prepared.facts(facts);
        Plan plan = Prepared.plan(facts);
        Todo first = Prepared.transfers(plan, facts).get(0);
        int line = plan.todo().indexOf(first) + 1;
        assertThat(firstWrong(Prepared.without(plan, first), loaded)).isEqualTo("TODO 0 TRANSFER_NOT_TO_DO");
        assertThat(firstWrong(Plan.builder().from(plan).addTodo(first).build(), loaded))
                .isEqualTo("TODO " + (plan.todo().size() + 1) + " TRANSFER_NOT_PLANNED");
        Stream.of(
                        new Todo(first.on().plusDays(1), first.who(), first.step(), first.figures()),
                        new Todo(first.on(), Recipient.STAFF, first.step(), first.figures()),
                        new Todo(
                                first.on(),
                                first.who(),
                                first.step(),
                                List.of(first.figures().get(0), "nobody")))
                .forEach(other -> assertThat(firstWrong(Prepared.replaced(plan, first, other), loaded))
                        .isEqualTo("TODO " + line + " TRANSFER_NOT_PLANNED"));
    }

    @Test
    void nobody_is_named_whom_the_leaves_do_not_concern() {
        PlanCase facts = whereSomeoneIsNotPlaced();
        Plan plan = Prepared.plan(facts);
        String student = facts.students().get(0).student().id().value();
        Recipient nadia = Recipient.of(facts.students().get(0).holder());
        LocalDate day = LocalDate.of(2026, 5, 4);
        Recipient nobody = Recipient.of(MentorId.of("nobody"));
        Stream.of(
                        new Todo(day, nobody, Todo.Step.NOTE, List.of(student)),
                        new Todo(day, Recipient.of(StudentId.of(student)), Todo.Step.NOTE, List.of(student)),
                        new Todo(day, nadia, Todo.Step.NOTE, List.of("nobody")),
                        new Todo(day, nadia, Todo.Step.NOTE, List.of()),
                        new Todo(day, nadia, Todo.Step.WARN, List.of(student + ", nobody")),
                        new Todo(day, nadia, Todo.Step.RETURN, List.of(student, "nobody")),
                        new Todo(day, nadia, Todo.Step.ASK_RETURN, List.of("nowhere")),
                        new Todo(day, Recipient.STAFF, Todo.Step.HELP, List.of("nobody")))
                .forEach(todo -> assertThat(firstWrong(
                                Plan.builder().from(plan).addTodo(todo).build(), Prepared.facts(facts)))
                        .as("%s", todo)
                        .isEqualTo("TODO " + (plan.todo().size() + 1) + " STRANGER"));
    }

    @Test
    void every_reason_is_told_in_both_languages() {
        assertThat(WrongLine.Why.values()).allSatisfy(why -> {
            WrongLine line = new WrongLine(WrongLine.Part.PROOF, 3, why, List.of("ari", "paula", "2"));
            assertThat(line.explain(Locale.ENGLISH))
                    .startsWith("Plan, proof, line 3: ")
                    .doesNotContain("{");
            assertThat(line.explain(Locale.FRENCH))
                    .startsWith("Plan, preuve, ligne 3 : ")
                    .doesNotContain("{");
        });
        WrongLine lacking =
                new WrongLine(WrongLine.Part.PROOF, 0, WrongLine.Why.WEEK_NOT_HELD, List.of("2026-W20", "ari"));
        assertThat(lacking.explain(Locale.ENGLISH))
                .isEqualTo("Plan, proof: nobody holds the session of 2026-W20 of ari.");
        assertThat(lacking.mend(Locale.ENGLISH))
                .isEqualTo("Ask for a new plan: this one was changed, or the school has changed since.");
        assertThat(lacking.mend(Locale.FRENCH)).startsWith("Demandez un nouveau plan");
    }
}
