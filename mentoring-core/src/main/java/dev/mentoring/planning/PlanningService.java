package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.answer.Violation;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.leave.rules.LeaveReader;
import dev.mentoring.note.NotePorts;
import dev.mentoring.plan.Candidate;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.planning.check.PlanChecker;
import dev.mentoring.planning.drawing.CandidateRules;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.planning.mending.MendRules;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Plans leaves and names candidates. It writes nothing: a plan is never a transfer (A7). */
public final class PlanningService {

    private final UnitOfWork work;
    private final School school;
    private final NotePorts ports;
    private final PlanReader reader;
    private final LeaveReader leaves;

    /**
     * A service over ports.
     *
     * @param ports what it reads
     * @param school what it goes by
     */
    public PlanningService(NotePorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.reader = new PlanReader(ports, school);
        this.leaves = new LeaveReader(ports, school.time());
    }

    /**
     * Plans all leaves that are not over: to staff the whole season, to a mentor the own ones.
     *
     * @param actor a mentor, or staff
     * @return the plan, checked; or refused
     */
    public Outcome<Plan> plan(Actor actor) {
        return plan(actor, PlanRequest.everything());
    }

    /**
     * Plans leaves. Students whom only staff may move are placed when staff asks (A10).
     *
     * @param actor the mentor on leave, or staff
     * @param request which leaves, and whether mends are wanted
     * @return the plan, checked; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<Plan> plan(Actor actor, PlanRequest request) {
        Optional<PlanFacts> loaded = work.read(tx ->
                leaves(tx, actor, request).map(leaves -> reader.facts(tx, leaves, actor.isStaff(), request.mends())));
        return loaded.map(facts -> Outcome.done(plan(facts, request)))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
    }

    private Plan plan(PlanFacts loaded, PlanRequest request) {
        Plan drawn = PlanRules.plan(loaded.facts());
        Plan told = request.mends() ? MendRules.mended(drawn, loaded.facts(), loaded.others()) : drawn;
        Plan whole = Plan.builder()
                .from(told)
                .leaves(loaded.leaves().stream().map(each -> each.leave().id()).toList())
                .todo(new PlanTodos(school).of(loaded.leaves(), drawn))
                .build();
        PlanChecker.check(whole, loaded).ifPresent(wrong -> {
            throw new MentoringException("A plan that does not hold: " + wrong);
        });
        return whole;
    }

    /**
     * Checks a plan against the school as it is now, line by line, as if the actor had just been given it. A plan that
     * held when it was drawn up does not hold once something that it rests on has changed: a session, a leave, a
     * profile, a seat, what is advised, or the day on which a transfer is to be done. What is wrong is then no fault of
     * the plan; ask for a new one. A plan that a mentor asked for places nobody whom only staff may move (A10), which
     * does not hold for staff.
     *
     * @param actor the mentor on leave, or staff
     * @param plan any plan
     * @return empty when every line holds, else the first one that does not; or refused
     */
    public Outcome<Optional<WrongLine>> check(Actor actor, Plan plan) {
        boolean mends =
                plan.certificates().stream().anyMatch(each -> !each.mends().isEmpty());
        Optional<PlanFacts> loaded = work.read(
                tx -> standing(tx, actor, plan).map(leaves -> reader.facts(tx, leaves, actor.isStaff(), mends)));
        return loaded.map(facts -> Outcome.done(PlanChecker.check(plan, facts)))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
    }

    /** The leaves of a plan that still stand under these ids; empty when the actor may not plan one of them. */
    private Optional<List<Leave>> standing(Tx tx, Actor actor, Plan plan) {
        Set<LeaveId> names = Set.copyOf(plan.leaves());
        Map<LeaveId, Leave> found = leaves.named(tx, names);
        boolean allowed = (actor.isStaff() || found.keySet().containsAll(names))
                && found.values().stream()
                        .allMatch(leave -> school.authority().allows(actor, Action.PLAN, leave.mentor()));
        return allowed
                ? Optional.of(found.values().stream()
                        .filter(leave -> !leave.isCancelled() && names.contains(leave.id()))
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    /** The leaves asked for, each once; empty when the actor may not plan one of them. */
    private Optional<List<Leave>> leaves(Tx tx, Actor actor, PlanRequest request) {
        return request.leaves().map(names -> named(tx, actor, names)).orElseGet(() -> open(tx, actor));
    }

    private Optional<List<Leave>> open(Tx tx, Actor actor) {
        boolean whole = school.authority().allows(actor, Action.SEASON_PLAN);
        boolean own = actor.asMentor()
                .filter(mentor -> school.authority().allows(actor, Action.PLAN, mentor))
                .isPresent();
        if (!whole && !own) {
            return Optional.empty();
        }
        return Optional.of(leaves.notOver(tx, school.now()).stream()
                .filter(leave -> whole || actor.is(leave.mentor()))
                .toList());
    }

    private Optional<List<Leave>> named(Tx tx, Actor actor, List<LeaveId> names) {
        Map<LeaveId, Leave> found = leaves.named(tx, Set.copyOf(names));
        Set<Leave> standing = new LinkedHashSet<>();
        ImmutableList.Builder<Violation> unknown = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            Leave leave = found.get(names.get(i));
            if (leave != null && !leave.isCancelled()) {
                standing.add(leave);
            } else if (actor.isStaff()) {
                unknown.add(Violation.of("leaves[" + i + "]", "invalid.unknown.leave", names.get(i)));
            } else {
                return Optional.empty();
            }
        }
        boolean allowed =
                standing.stream().allMatch(leave -> school.authority().allows(actor, Action.PLAN, leave.mentor()));
        if (!allowed) {
            return Optional.empty();
        }
        InvalidCommand.throwIfAny(unknown.build());
        return Optional.of(List.copyOf(standing));
    }

    /**
     * Who can take a student for the whole window of a leave.
     *
     * @param actor the mentor on leave, or staff
     * @param student a student of that mentor, or one lent for the leave
     * @param leave the leave
     * @return the eligible mentors, the best first: had before, then fewest students, then by id; or refused
     * @throws InvalidCommand when staff names an unknown student, or a leave that is none of the student's
     */
    public Outcome<List<Candidate>> candidates(Actor actor, StudentId student, LeaveId leave) {
        return ofOne(actor, student, leave, CandidateRules::candidates);
    }

    /**
     * Why the other mentors of the student's parcours cannot take a student for the whole window of a leave.
     *
     * @param actor the mentor on leave, or staff
     * @param student a student of that mentor, or one lent for the leave
     * @param leave the leave
     * @return for each mentor who is no candidate every cause, by mentor; or refused
     * @throws InvalidCommand when staff names an unknown student, or a leave that is none of the student's
     */
    public Outcome<Map<MentorId, List<Refusal>>> unsuited(Actor actor, StudentId student, LeaveId leave) {
        return ofOne(actor, student, leave, CandidateRules::unsuited);
    }

    private <T> Outcome<T> ofOne(Actor actor, StudentId student, LeaveId id, Function<PlanCase, T> question) {
        Optional<PlanCase> loaded = work.read(tx -> {
            Optional<Assignment> assignment = Optional.ofNullable(
                    ports.assignments().find(tx, Set.of(student)).get(student));
            Optional<Leave> leave = new AdviceReader(ports, school)
                    .standing(tx, id)
                    .filter(it -> assignment.filter(it::concerns).isPresent());
            return admits(actor, student, id, assignment, leave)
                    ? Optional.of(reader.facts(tx, leave.orElseThrow(), assignment.orElseThrow()))
                    : Optional.empty();
        });
        return loaded.map(facts -> Outcome.done(question.apply(facts)))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
    }

    private boolean admits(
            Actor actor, StudentId student, LeaveId id, Optional<Assignment> assignment, Optional<Leave> leave) {
        boolean allowed = leave.map(it -> school.authority().allows(actor, Action.CANDIDATES, it.mentor()))
                .orElseGet(() -> school.authority().allows(actor, Action.CANDIDATES));
        if (allowed && actor.isStaff() && assignment.isEmpty()) {
            throw InvalidCommand.of("student", "invalid.unknown.student", student);
        }
        if (allowed && actor.isStaff() && leave.isEmpty()) {
            throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
        }
        return allowed && leave.isPresent();
    }
}
