package dev.mentoring.time.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.time.rules.TodoCase;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gathers what a tick depends on: each leave is loaded once, and advised on once.
 *
 * @param advice gathers the facts of leaves
 */
record TickReader(AdviceReader advice) {

    /**
     * The leaves that a tick may have to do with.
     *
     * @param tx the transaction
     * @param isAdvised whether anything depends on the advice on a leave
     * @return those that are not over, in the order of their starts, then others for which students are lent, by id
     */
    List<TodoCase> leaves(Tx tx, Predicate<Leave> isAdvised) {
        List<Assignment> lent = advice.ports().assignments().lent(tx);
        Map<LeaveId, Leave> leaves = new LinkedHashMap<>();
        advice.ports().leaves().notOver(tx, advice.school().now()).forEach(leave -> leaves.put(leave.id(), leave));
        lentFor(tx, lent).stream()
                .sorted(Comparator.comparing(Leave::id))
                .forEach(leave -> leaves.putIfAbsent(leave.id(), leave));
        return leaves.values().stream()
                .map(leave -> TodoCase.of(leave, isAdvised.test(leave) ? advised(tx, leave) : List.of(), lent))
                .toList();
    }

    private Collection<Leave> lentFor(Tx tx, List<Assignment> lent) {
        Set<LeaveId> names = lent.stream()
                .flatMap(assignment -> assignment.lentFor().stream())
                .collect(ImmutableSet.toImmutableSet());
        return advice.ports().leaves().named(tx, names).values();
    }

    private List<Advice> advised(Tx tx, Leave leave) {
        return advice.adviseAll(tx, leave).advice();
    }
}
