package dev.mentoring.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.leave.rules.AdviceDesk;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Does what time has made due, each thing once, however often it is asked (S42, S44, A6, A9, A14). */
public final class TickService {

    private final UnitOfWork work;
    private final School school;
    private final Notices notices;
    private final AdviceDesk advice;
    private final GapWatch gaps;

    /**
     * A service over ports.
     *
     * @param work the port
     * @param school what the service goes by
     * @param notices the port
     * @param advice gathers the facts of leaves
     * @param gaps watches over weeks
     */
    public TickService(UnitOfWork work, School school, Notices notices, AdviceDesk advice, GapWatch gaps) {
        this.work = work;
        this.school = school;
        this.notices = notices;
        this.advice = advice;
        this.gaps = gaps;
    }

    /**
     * Looks at the clock.
     *
     * @param actor the host's scheduler, or staff
     * @return what became due; or refused
     */
    public Outcome<Tick> tick(Actor actor) {
        return school.authority().allows(actor, Action.TICK)
                ? work.write(tx -> Outcome.done(tick(tx)))
                : Outcome.refused(Cause.NOT_ALLOWED);
    }

    private Tick tick(Tx tx) {
        School now = school.atOneMoment();
        TodoRules todos = new TodoRules(now.policy(), now.time(), now.now());
        TickRules rules = new TickRules(now.policy(), now.time(), now.now());
        List<TodoCase> leaves =
                new TickReader(advice.in(now)).leaves(tx, leave -> todos.isNear(leave) || rules.isHelpDue(leave));
        List<Notice> due = ImmutableList.<Notice>builder()
                .addAll(untold(tx, rules.due(leaves), now))
                .addAll(gaps.due(tx))
                .build();
        notices.write(tx, due);
        return new Tick(due, todos.due(leaves));
    }

    /** The notices of what people were not told before; from now on they were. */
    private List<Notice> untold(Tx tx, List<Due> due, School now) {
        Set<String> told = notices.marked(
                tx, due.stream().flatMap(each -> each.marks().stream()).collect(ImmutableSet.toImmutableSet()));
        List<Due> untold = due.stream()
                .filter(each -> Collections.disjoint(told, each.marks()))
                .toList();
        notices.mark(tx, untold.stream().map(Due::mark).collect(ImmutableSet.toImmutableSet()));
        return untold.stream().flatMap(each -> each.notices(now).stream()).toList();
    }
}
