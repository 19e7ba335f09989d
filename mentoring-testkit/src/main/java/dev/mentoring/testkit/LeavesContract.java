package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.mentor;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** What every {@link dev.mentoring.leave.Leaves} must do. */
public abstract class LeavesContract extends PortContract {

    private static final MentorId NADIA = mentor("nadia");
    private static final MentorId OSCAR = mentor("oscar");
    private static final LeaveRequest MAY = Leave.days("2026-05-04", "2026-05-08");
    private static final LeaveRequest JUNE = Leave.days("2026-06-01", "2026-06-05");
    private static final LeaveRequest JULY = Leave.days("2026-07-06", "2026-07-10");

    /** For subclasses. */
    protected LeavesContract() {}

    private static Leave of(String id, MentorId mentor, LeaveRequest request, String... absorbed) {
        return Leave.builder()
                .id(leave(id))
                .mentor(mentor)
                .span(request.span(TIME))
                .returning(request.returning().or(() -> request.lastDay(TIME)))
                .capacityBefore(4)
                .addAllAbsorbed(List.of(absorbed).stream().map(LeaveId::of).toList())
                .build();
    }

    private void save(Leave... leaves) {
        write(tx -> List.of(leaves).forEach(each -> store().leaves().save(tx, each)));
    }

    private Optional<Leave> find(String name) {
        return read(tx -> store().leaves().find(tx, leave(name)));
    }

    private List<Leave> of(Tx tx, MentorId mentor) {
        return store().leaves().of(tx, Set.of(mentor)).getOrDefault(mentor, List.of());
    }

    private List<Leave> of(MentorId mentor) {
        return read(tx -> of(tx, mentor));
    }

    private Map<MentorId, List<Leave>> notOver(Instant now) {
        return readMap(tx -> store().leaves().notOver(tx, now));
    }

    private void comesBack(Leave leave) {
        save(leave);
        assertEqual(readMap(tx -> store().leaves().named(tx, Set.of(leave.id()))), Map.of(leave.id(), leave));
    }

    @Test
    void a_leave_comes_back_with_every_attribute() {
        comesBack(Leave.builder()
                .id(leave("L1"))
                .mentor(NADIA)
                .span(Interval.of(Samples.EARLIEST.plusNanos(1_000), Samples.LATEST))
                .returning(day("2199-12-31"))
                .capacityBefore(1_000)
                .build());
        comesBack(of("L2", OSCAR, MAY).cancelled());
    }

    @Test
    void an_open_leave_and_an_unknown_return_come_back() {
        comesBack(of("L1", NADIA, Leave.openFrom("2026-05-04")));
        comesBack(of("L2", OSCAR, MAY.returnUnknown()));
    }

    @Test
    void ids_of_every_kind_come_back_and_absorbed_ones_in_the_order_in_which_they_were_absorbed() {
        List<LeaveId> ids = Samples.ids(LeaveId::of);
        Leave leave = Leave.builder()
                .from(of("L9", NADIA, MAY))
                .addAllAbsorbed(ids)
                .addAbsorbed(leave("L10"), leave("L2"))
                .build();
        comesBack(leave);
        assertThat(find("L9").orElseThrow().absorbed()).containsExactlyElementsOf(leave.absorbed());
        assertThat(ids).allSatisfy(id -> assertThat(find(id.value())).contains(leave));
    }

    @Test
    void an_unknown_name_is_absent() {
        save(of("L1", NADIA, MAY));
        assertThat(find("l1")).isEmpty();
        assertThat(readMap(tx -> store().leaves().named(tx, Set.of(leave("L1"), leave("L2")))))
                .containsOnlyKeys(leave("L1"));
        assertThat(readMap(tx -> store().leaves().named(tx, Set.of()))).isEmpty();
        assertThat(readMap(tx -> store().leaves().of(tx, Set.of(OSCAR)))).isEmpty();
        assertThat(readMap(tx -> store().leaves().of(tx, Set.of()))).isEmpty();
    }

    @Test
    void a_mentors_leaves_come_in_the_order_in_which_they_were_first_saved() {
        save(of("L1", NADIA, JULY), of("L2", OSCAR, MAY), of("L3", NADIA, MAY), of("L4", NADIA, JUNE));
        save(of("L1", NADIA, JULY.returnUnknown()));
        assertThat(of(NADIA)).extracting(Leave::id).containsExactly(leave("L1"), leave("L3"), leave("L4"));
        assertThat(of(OSCAR)).extracting(Leave::id).containsExactly(leave("L2"));
    }

    @Test
    void each_mentor_has_the_own_leaves_by_mentor_id() {
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        ids.forEach(id -> save(of("L-" + id, id, MAY)));
        Map<MentorId, List<Leave>> found = read(tx -> store().leaves().of(tx, Set.copyOf(ids)));
        assertThat(found.keySet()).containsExactlyElementsOf(ids);
        assertThat(found)
                .allSatisfy(
                        (id, own) -> assertThat(own).extracting(Leave::mentor).containsExactly(id));
    }

    @Test
    void a_cancelled_leave_goes_by_its_name_but_does_not_stand() {
        save(of("L1", NADIA, MAY), of("L2", NADIA, JULY));
        save(of("L1", NADIA, MAY).cancelled());
        assertThat(find("L1")).contains(of("L1", NADIA, MAY).cancelled());
        assertThat(of(NADIA)).extracting(Leave::id).containsExactly(leave("L2"));
        assertThat(notOver(at("2026-05-01T00:00"))).isEqualTo(Map.of(NADIA, List.of(of("L2", NADIA, JULY))));
    }

    @Test
    void a_changed_leave_takes_the_place_of_itself_as_it_was() {
        save(of("L1", NADIA, JULY), of("L2", NADIA, JUNE));
        save(of("L1", NADIA, MAY));
        assertThat(of(NADIA)).containsExactly(of("L1", NADIA, MAY), of("L2", NADIA, JUNE));
        assertThat(notOver(at("2026-05-01T00:00"))).isEqualTo(Map.of(NADIA, of(NADIA)));
    }

    @Test
    void a_merged_leave_takes_the_place_of_those_it_absorbed_and_goes_by_all_their_names() {
        save(of("L1", NADIA, MAY), of("L2", NADIA, JUNE), of("L0", NADIA, JULY));
        Leave merged = of("L3", NADIA, Leave.days("2026-05-04", "2026-06-05"), "L2", "L1");
        save(merged);
        assertThat(of(NADIA)).containsExactly(of("L0", NADIA, JULY), merged);
        assertThat(find("L1")).contains(merged);
        assertThat(find("L2")).contains(merged);
    }

    @Test
    void a_leave_that_absorbs_a_merged_one_goes_by_the_names_of_both() {
        save(of("L1", NADIA, MAY));
        save(of("L2", NADIA, MAY, "L1"));
        Leave last = of("L3", NADIA, JUNE, "L2", "L1");
        save(last);
        assertThat(readMap(tx -> store().leaves().named(tx, Set.of(leave("L1"), leave("L2"), leave("L3")))))
                .containsExactly(
                        Map.entry(leave("L1"), last), Map.entry(leave("L2"), last), Map.entry(leave("L3"), last));
        save(last.cancelled());
        assertThat(find("L1")).contains(last.cancelled());
        assertThat(of(NADIA)).isEmpty();
    }

    @Test
    void a_mentor_with_a_leave_not_over_comes_with_all_that_stand_by_mentor_id() {
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        ids.forEach(id -> save(of("past-" + id, id, MAY), of("-" + id, id, JULY), of("off-" + id, id, JUNE)));
        ids.forEach(id -> save(of("off-" + id, id, JUNE).cancelled()));
        save(
                of("over", OSCAR, MAY),
                of("off", OSCAR, JULY),
                of("off", OSCAR, JULY).cancelled());
        Map<MentorId, List<Leave>> found = notOver(at("2026-07-06T00:00"));
        assertThat(found.keySet()).containsExactlyElementsOf(ids);
        assertThat(found)
                .allSatisfy((id, own) ->
                        assertThat(own).containsExactly(of("past-" + id, id, MAY), of("-" + id, id, JULY)));
    }

    @Test
    void a_leave_is_over_at_its_end_and_an_open_one_never() {
        save(of("L1", NADIA, MAY), of("L2", OSCAR, Leave.openFrom("2026-05-04")));
        Instant end = at("2026-05-09T00:00");
        assertThat(notOver(end.minusNanos(1_000))).containsOnlyKeys(NADIA, OSCAR);
        assertThat(notOver(end)).containsOnlyKeys(OSCAR);
        assertThat(notOver(Samples.LATEST)).containsOnlyKeys(OSCAR);
    }

    @Test
    void what_a_transaction_saved_it_reads_back() {
        write(tx -> {
            store().leaves().save(tx, of("L1", NADIA, MAY));
            store().leaves().save(tx, of("L2", NADIA, JUNE, "L1"));
            assertThat(of(tx, NADIA)).containsExactly(of("L2", NADIA, JUNE, "L1"));
            assertThat(store().leaves().find(tx, leave("L1"))).contains(of("L2", NADIA, JUNE, "L1"));
            assertThat(store().leaves().notOver(tx, at("2026-05-01T00:00"))).containsOnlyKeys(NADIA);
        });
    }

    @Test
    void a_leave_declared_in_vain_is_not_there() {
        writeInVain(tx -> store().leaves().save(tx, of("L1", NADIA, MAY, "L0")));
        assertThat(find("L1")).isEmpty();
        assertThat(find("L0")).isEmpty();
        assertThat(of(NADIA)).isEmpty();
        assertThat(notOver(at("2026-05-01T00:00"))).isEmpty();
    }

    @Test
    void a_leave_absorbed_in_vain_stands_as_before() {
        save(of("L1", NADIA, MAY));
        writeInVain(tx -> {
            store().leaves().save(tx, of("L2", NADIA, JUNE, "L1"));
            store().leaves().save(tx, of("L2", NADIA, JUNE, "L1").cancelled());
        });
        assertThat(find("L1")).contains(of("L1", NADIA, MAY));
        assertThat(find("L2")).isEmpty();
        assertThat(of(NADIA)).containsExactly(of("L1", NADIA, MAY));
        assertThat(notOver(at("2026-05-01T00:00"))).isEqualTo(Map.of(NADIA, List.of(of("L1", NADIA, MAY))));
    }

    @Test
    void others_see_all_leaves_that_a_transaction_saved_or_none() {
        Meanwhile<Integer> seen = store().work().write(tx -> {
            store().leaves().save(tx, of("L1", NADIA, MAY));
            Meanwhile<Integer> started = Meanwhile.startAndWaitAWhile(
                    () -> notOver(at("2026-05-01T00:00")).size());
            store().leaves().save(tx, of("L2", OSCAR, MAY));
            return started;
        });
        assertThat(seen.outcome()).isIn(0, 2);
    }
}
