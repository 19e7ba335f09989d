package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.mentor;

import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the outbox of every {@link dev.mentoring.notice.Notices} must do while notices are delivered. */
public abstract class DeliveryContract extends PortContract {

    private static final Instant NOW = at("2026-05-04T09:00");

    private static final Instant LEASE_END = NOW.plusSeconds(60);

    private static final Recipient OSCAR = Recipient.of(mentor("oscar"));

    private static final Notices.Delivery SENT = new Notices.Delivery.Sent();

    private static final Notices.Delivery PARKED = new Notices.Delivery.Parked();

    /** For subclasses. */
    protected DeliveryContract() {}

    private static Notice notice(String id, Recipient to) {
        return new Notice(id, NoticeKind.GAP_FOUND, to, "ari", Map.of(), NOW);
    }

    private void write(Notice... notices) {
        write(tx -> store().notices().write(tx, List.of(notices)));
    }

    private List<Notices.Waiting> claimed(Instant now, int most) {
        return store().work().write(tx -> store().notices().claim(tx, now, now.plusSeconds(60), most));
    }

    private List<String> claim(Instant now, int most) {
        return claimed(now, most).stream().map(each -> each.notice().id()).toList();
    }

    private void settle(String id, Notices.Delivery delivery) {
        write(tx -> store().notices().settle(tx, id, delivery));
    }

    private List<String> parked(int most) {
        return read(tx -> store().notices().parked(tx, most)).stream()
                .map(Notice::id)
                .toList();
    }

    @Test
    void no_more_are_claimed_than_asked_for() {
        write(notice("N1", OSCAR), notice("N2", Recipient.STAFF), notice("N3", Recipient.STAFF));
        assertThat(claim(NOW, 1)).containsExactly("N1");
        assertThat(claim(NOW, 1)).containsExactly("N2");
    }

    @Test
    void nobody_else_gets_a_notice_before_the_lease_ends() {
        write(notice("N1", OSCAR));
        claim(NOW, 9);
        assertThat(claim(LEASE_END.minusNanos(1_000), 9)).isEmpty();
        assertThat(claim(LEASE_END, 9)).containsExactly("N1");
    }

    @Test
    void of_several_who_claim_at_once_each_notice_goes_to_one() {
        List<Notice> many = IntStream.range(0, 40)
                .mapToObj(i -> notice("N" + i, Recipient.of(mentor("m" + i))))
                .toList();
        write(tx -> store().notices().write(tx, many));
        List<Meanwhile<List<String>>> racing = Stream.generate(() -> Meanwhile.start(() -> claim(NOW, 15)))
                .limit(4)
                .toList();
        List<String> all = new ArrayList<>();
        racing.forEach(each -> all.addAll(each.outcome()));
        all.addAll(claim(NOW, 40));
        assertThat(all).doesNotHaveDuplicates().hasSize(40);
    }

    @Test
    void a_notice_is_due_from_its_own_moment_on() {
        write(notice("N1", OSCAR));
        assertThat(claim(NOW.minusNanos(1_000), 9)).isEmpty();
        assertThat(claim(NOW, 9)).containsExactly("N1");
    }

    @Test
    void a_sent_notice_is_never_claimed_again() {
        write(notice("N1", OSCAR));
        claim(NOW, 9);
        settle("N1", SENT);
        assertThat(claim(Samples.LATEST, 9)).isEmpty();
        assertThat(parked(9)).isEmpty();
    }

    @Test
    void a_notice_to_be_tried_again_waits_for_its_moment_and_knows_how_often_it_was_tried() {
        write(notice("N1", OSCAR));
        claim(NOW, 9);
        settle("N1", new Notices.Delivery.Again(NOW.plusSeconds(5)));
        assertThat(claim(NOW.plusSeconds(4), 9)).isEmpty();
        assertThat(claimed(NOW.plusSeconds(5), 9)).containsExactly(new Notices.Waiting(notice("N1", OSCAR), 1));
        settle("N1", new Notices.Delivery.Again(NOW.plusSeconds(6)));
        assertThat(claimed(NOW.plusSeconds(6), 9)).containsExactly(new Notices.Waiting(notice("N1", OSCAR), 2));
    }

    @Test
    void a_lease_that_ran_out_is_no_attempt() {
        write(notice("N1", OSCAR));
        claim(NOW, 9);
        assertThat(claimed(LEASE_END, 9)).containsExactly(new Notices.Waiting(notice("N1", OSCAR), 0));
    }

    @Test
    void one_that_waits_or_is_leased_keeps_all_later_ones_to_the_same_recipient_waiting() {
        write(notice("N1", OSCAR), notice("N2", OSCAR), notice("N3", Recipient.STAFF));
        claim(NOW, 1);
        assertThat(claim(NOW, 9)).containsExactly("N3");
        settle("N1", new Notices.Delivery.Again(NOW.plusSeconds(5)));
        write(notice("N4", OSCAR));
        assertThat(claim(NOW.plusSeconds(4), 9)).isEmpty();
        assertThat(claim(NOW.plusSeconds(5), 9)).containsExactly("N1", "N2", "N4");
    }

    @Test
    void one_that_was_sent_or_parked_keeps_no_other_waiting() {
        write(notice("N1", OSCAR), notice("N2", OSCAR), notice("N3", OSCAR));
        claim(NOW, 2);
        settle("N1", SENT);
        settle("N2", PARKED);
        assertThat(claim(NOW, 9)).containsExactly("N3");
    }

    @Test
    void parked_notices_come_in_the_order_in_which_they_were_written_as_many_as_asked_for() {
        write(notice("N9", OSCAR), notice("N1", OSCAR), notice("N5", OSCAR), notice("N6", OSCAR));
        settle("N5", PARKED);
        settle("N9", PARKED);
        settle("N1", PARKED);
        assertThat(parked(9)).containsExactly("N9", "N1", "N5");
        assertThat(parked(2)).containsExactly("N9", "N1");
        assertThat(claim(Samples.LATEST, 9)).containsExactly("N6");
    }

    @Test
    void a_parked_notice_that_is_to_be_tried_again_waits_in_its_old_place() {
        write(notice("N1", OSCAR), notice("N2", OSCAR));
        settle("N1", PARKED);
        settle("N1", new Notices.Delivery.Again(NOW));
        assertThat(parked(9)).isEmpty();
        assertThat(claim(NOW, 9)).containsExactly("N1", "N2");
    }

    @Test
    void an_unknown_notice_is_passed_over_when_settled() {
        settle("N1", SENT);
        settle("N1", PARKED);
        settle("N1", new Notices.Delivery.Again(NOW));
        assertThat(claim(Samples.LATEST, 9)).isEmpty();
        assertThat(parked(9)).isEmpty();
    }

    @Test
    void claimed_and_settled_in_vain_notices_wait_as_before() {
        write(notice("N1", OSCAR), notice("N2", Recipient.STAFF), notice("N3", Recipient.STAFF));
        writeInVain(tx -> {
            store().notices().claim(tx, NOW, LEASE_END, 9);
            store().notices().settle(tx, "N1", SENT);
            store().notices().settle(tx, "N2", PARKED);
            store().notices().settle(tx, "N3", new Notices.Delivery.Again(LEASE_END));
        });
        assertThat(parked(9)).isEmpty();
        assertThat(claimed(NOW, 9))
                .containsExactly(
                        new Notices.Waiting(notice("N1", OSCAR), 0),
                        new Notices.Waiting(notice("N2", Recipient.STAFF), 0),
                        new Notices.Waiting(notice("N3", Recipient.STAFF), 0));
    }
}
