package dev.mentoring.time.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.time.rules.TodoCase;
import dev.mentoring.work.Tx;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        advice.leaves().notOver(tx, advice.school().now()).forEach(leave -> leaves.put(leave.id(), leave));
        Map<LeaveId, Leave> lentFor = lentFor(tx, lent);
        lentFor.values().stream()
                .sorted(Comparator.comparing(Leave::id))
                .forEach(leave -> leaves.putIfAbsent(leave.id(), leave));
        return leaves.values().stream()
                .map(leave -> TodoCase.of(
                        leave,
                        isAdvised.test(leave) ? advised(tx, leave) : List.of(),
                        lent.stream()
                                .filter(each -> !leave.isCancelled() || isLast(leave, each, lentFor))
                                .toList()))
                .toList();
    }

    private Map<LeaveId, Leave> lentFor(Tx tx, List<Assignment> lent) {
        Set<LeaveId> names = lent.stream()
                .flatMap(assignment -> assignment.lentFor().stream())
                .collect(ImmutableSet.toImmutableSet());
        return advice.leaves().named(tx, names);
    }

    /** Once all leaves of the root are called off for which the student is lent, the last of them is what counts (A19). */
    private static boolean isLast(Leave cancelled, Assignment lent, Map<LeaveId, Leave> leaves) {
        List<Leave> ofRoot = lent.lentFor().stream()
                .flatMap(name -> Stream.ofNullable(leaves.get(name)))
                .filter(leave -> leave.mentor().equals(lent.root()))
                .toList();
        return ofRoot.stream().allMatch(Leave::isCancelled)
                && !ofRoot.isEmpty()
                && ofRoot.get(ofRoot.size() - 1).id().equals(cancelled.id());
    }

    private List<Advice> advised(Tx tx, Leave leave) {
        return advice.adviseAll(tx, leave).advice();
    }
}
