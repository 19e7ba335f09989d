package dev.mentoring.time;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.ledger.rules.StudentFileReader;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.Comparator;
import java.util.List;

/** Does what time has made due, each thing once, however often it is asked (S42, S44, A6, A9, A14). */
public final class TickService {

    private final UnitOfWork work;
    private final School school;
    private final Notices notices;
    private final LeaveWatch leaves;
    private final GapWatch gaps;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public TickService(LeavePorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.notices = ports.notices();
        this.leaves = new LeaveWatch(school, new AdviceReader(ports, school), notices);
        this.gaps = new GapWatch(school, new StudentFileReader(ports, school.time()), notices);
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
        List<Notice> due = ImmutableList.<Notice>builder()
                .addAll(leaves.due(tx))
                .addAll(gaps.due(tx))
                .build();
        notices.write(tx, due);
        List<Todo> todo = leaves.todo(tx).stream()
                .sorted(Comparator.comparing(Todo::on)
                        .thenComparing(each -> each.who().id())
                        .thenComparing(Todo::step))
                .toList();
        return new Tick(due, todo);
    }
}
