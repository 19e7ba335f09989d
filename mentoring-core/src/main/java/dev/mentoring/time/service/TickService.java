package dev.mentoring.time.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.ledger.LedgerPorts;
import dev.mentoring.ledger.rules.StudentFileReader;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.OnceMarks;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.time.Tick;
import dev.mentoring.time.rules.Due;
import dev.mentoring.time.rules.TickRules;
import dev.mentoring.time.rules.TodoCase;
import dev.mentoring.time.rules.TodoRules;
import dev.mentoring.work.Tx;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Does what time has made due, each thing once, however often it is asked (S42, S44, A6, A9, A14). */
public final class TickService {

    private final LedgerPorts ports;
    private final School school;
    private final Notices notices;
    private final OnceMarks told;
    private final GapWatch gaps;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public TickService(LedgerPorts ports, School school) {
        this.ports = ports;
        this.school = school;
        this.notices = ports.notices();
        this.told = ports.onceMarks();
        this.gaps = new GapWatch(school, new StudentFileReader(ports, school.time()), told, ports.gapStart());
    }

    /**
     * Looks at the clock.
     *
     * @param actor the host's scheduler, or staff
     * @return what became due; or refused
     */
    public Outcome<Tick> tick(Actor actor) {
        return school.authority().allows(actor, Action.TICK)
                ? ports.work().write(tx -> Outcome.done(tick(tx)))
                : Outcome.refused(Cause.NOT_ALLOWED);
    }

    private Tick tick(Tx tx) {
        School now = school.atOneMoment();
        TodoRules todos = new TodoRules(now.policy(), now.time(), now.now());
        TickRules rules = new TickRules(now.policy(), now.time(), now.now());
        List<TodoCase> leaves = new TickReader(new AdviceReader(ports, now))
                .leaves(tx, leave -> todos.isNear(leave) || rules.isHelpDue(leave));
        List<Notice> due = ImmutableList.<Notice>builder()
                .addAll(untold(tx, rules.due(leaves), now))
                .addAll(gaps.due(tx))
                .build();
        notices.write(tx, due);
        return new Tick(due, todos.due(leaves));
    }

    /** The notices of what people were not told before; from now on they were. */
    private List<Notice> untold(Tx tx, List<Due> due, School now) {
        Set<String> before = told.marked(
                tx, due.stream().flatMap(each -> each.marks().stream()).collect(ImmutableSet.toImmutableSet()));
        List<Due> untold = due.stream()
                .filter(each -> Collections.disjoint(before, each.marks()))
                .toList();
        told.mark(tx, untold.stream().flatMap(each -> each.marks().stream()).collect(ImmutableSet.toImmutableSet()));
        return untold.stream().flatMap(each -> each.notices(now).stream()).toList();
    }
}
