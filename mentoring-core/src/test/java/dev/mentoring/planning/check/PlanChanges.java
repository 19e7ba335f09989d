package dev.mentoring.planning.check;

import static dev.mentoring.fixtures.Fixtures.D1;
import static dev.mentoring.fixtures.Fixtures.D2;

import dev.mentoring.notice.Recipient;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.threeten.extra.YearWeek;

/** Changes one line of a plan, or one decision together with the lines that follow from it. */
final class PlanChanges {

    private final Random random;
    private final PlanCase facts;
    private final Plan plan;

    PlanChanges(Plan plan, PlanCase facts, Random random) {
        this.plan = plan;
        this.facts = facts;
        this.random = random;
    }

    Plan next() {
        return switch (random.nextInt(17)) {
            case 0 -> with(changed(plan.assignments(), each -> to(each, mentor())));
            case 1 -> with(lineLess(plan.assignments()));
            case 2 -> with(lineMore(plan.assignments()));
            case 3, 4 -> moved();
            case 5 -> proof(changed(plan.proof(), this::otherLine));
            case 6 -> proof(random.nextBoolean() ? lineLess(plan.proof()) : lineMore(plan.proof()));
            case 7 -> unplaced();
            case 8 -> figures();
            case 9 -> givenUp();
            case 10 -> todo(changed(plan.todo(), this::otherTodo));
            case 11 -> todo(random.nextBoolean() ? lineLess(plan.todo()) : lineMore(plan.todo()));
            case 12, 13 -> certificates(changed(plan.certificates(), this::otherMends));
            default -> certificates(changed(plan.certificates(), this::otherCertificate));
        };
    }

    private Plan with(List<Plan.Placement> assignments) {
        return Plan.builder().from(plan).assignments(assignments).build();
    }

    private Plan proof(List<Plan.ProofLine> lines) {
        return Plan.builder().from(plan).proof(lines).build();
    }

    private Plan certificates(List<Certificate> lines) {
        return Plan.builder().from(plan).certificates(lines).build();
    }

    private Plan todo(List<Todo> lines) {
        return Plan.builder().from(plan).todo(lines).build();
    }

    private Todo otherTodo(Todo line) {
        List<String> figures = new ArrayList<>(line.figures());
        if (!figures.isEmpty() && random.nextBoolean()) {
            figures.set(
                    random.nextInt(figures.size()),
                    random.nextBoolean()
                            ? mentor().value()
                            : pick(facts.students()).student().id().value());
        }
        Recipient who = random.nextInt(4) == 0 ? Recipient.of(mentor()) : line.who();
        return new Todo(line.on().plusDays(random.nextInt(3) / 2), who, line.step(), figures);
    }

    private Certificate otherMends(Certificate line) {
        List<Mend> mends = random.nextInt(4) == 0 ? lineLess(line.mends()) : changed(line.mends(), this::otherMend);
        return line.withMends(mends);
    }

    private Mend otherMend(Mend mend) {
        return new Mend(
                random.nextInt(4) == 0 ? pick(List.of(Mend.Kind.values())) : mend.kind(),
                random.nextBoolean() ? mentor() : mend.mentor(),
                mend.parcours(),
                random.nextInt(4) == 0 ? Optional.of(pick(List.of(D1, D2))) : mend.project(),
                mend.leave(),
                mend.from().map(day -> day.plusDays(random.nextInt(9) - 4)),
                mend.to().map(day -> day.plusDays(random.nextInt(9) - 4)));
    }

    /** Another mentor for a student, in the proof too. */
    private Plan moved() {
        if (plan.assignments().isEmpty()) {
            return plan;
        }
        Plan.Placement before =
                plan.assignments().get(random.nextInt(plan.assignments().size()));
        MentorId mentor = mentor();
        return Plan.builder()
                .from(plan)
                .assignments(plan.assignments().stream()
                        .map(each -> each.equals(before) ? to(each, mentor) : each)
                        .toList())
                .proof(plan.proof().stream()
                        .map(each -> each.student().equals(before.student())
                                        && each.leave().equals(before.leave())
                                ? new Plan.ProofLine(each.student(), each.leave(), each.week(), mentor)
                                : each)
                        .toList())
                .build();
    }

    /** A student is placed no more, and neither is there a reason. */
    private Plan givenUp() {
        if (plan.assignments().isEmpty()) {
            return plan;
        }
        Plan.Placement out = plan.assignments().get(0);
        return Plan.builder()
                .from(plan)
                .assignments(plan.assignments().subList(1, plan.assignments().size()))
                .proof(plan.proof().stream()
                        .filter(each -> !each.student().equals(out.student()))
                        .toList())
                .addUnplaced(new Plan.Unplaced(out.student(), out.leave(), Strength.REQUIRED))
                .build();
    }

    private Plan unplaced() {
        List<Plan.Unplaced> lines = random.nextBoolean()
                ? lineLess(plan.unplaced())
                : changed(
                        plan.unplaced(),
                        each -> new Plan.Unplaced(each.student(), each.leave(), pick(List.of(Strength.values()))));
        return Plan.builder().from(plan).unplaced(lines).build();
    }

    private Plan figures() {
        Map<String, Integer> figures = new LinkedHashMap<>(random.nextBoolean() ? plan.placed() : plan.bound());
        boolean placed = figures.equals(plan.placed()) && random.nextBoolean();
        figures.merge(pick(List.of("REQUIRED", "ADVISED")), random.nextInt(3) - 1, Integer::sum);
        Plan.Builder changed =
                Plan.builder().from(plan).isProvenOptimal(plan.isProvenOptimal() && random.nextBoolean());
        return (placed ? changed.placed(figures) : changed.bound(figures)).build();
    }

    private Plan.ProofLine otherLine(Plan.ProofLine line) {
        YearWeek week = random.nextBoolean() ? line.week().plusWeeks(random.nextInt(3) - 1) : line.week();
        return new Plan.ProofLine(line.student(), line.leave(), week, random.nextBoolean() ? mentor() : line.mentor());
    }

    private Certificate otherCertificate(Certificate line) {
        List<StudentId> students = new ArrayList<>(line.students());
        List<MentorId> mentors = new ArrayList<>(line.mentors());
        int needed = line.needed();
        int seats = line.seats();
        switch (random.nextInt(6)) {
            case 0 -> needed += random.nextInt(3) - 1;
            case 1 -> seats += random.nextInt(3) - 1;
            case 2 -> students.remove(random.nextInt(students.size()));
            case 3 -> students.add(pick(facts.students()).student().id());
            case 4 -> {
                students.add(pick(facts.students()).student().id());
                needed++;
                seats++;
            }
            default -> {
                mentors.remove(mentor());
                mentors.add(mentor());
            }
        }
        return new Certificate(line.student(), students, needed, seats, mentors, line.mends());
    }

    private static Plan.Placement to(Plan.Placement placement, MentorId mentor) {
        return new Plan.Placement(placement.student(), placement.leave(), mentor);
    }

    private MentorId mentor() {
        return pick(facts.mentors()).mentor().id();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> List<T> changed(List<T> lines, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            int line = random.nextInt(lines.size());
            changed.set(line, change.apply(lines.get(line)));
        }
        return changed;
    }

    private <T> List<T> lineLess(List<T> lines) {
        List<T> fewer = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            fewer.remove(random.nextInt(lines.size()));
        }
        return fewer;
    }

    private <T> List<T> lineMore(List<T> lines) {
        List<T> more = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            more.add(pick(lines));
        }
        return more;
    }
}
