package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.mentor;

import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Recipient;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link dev.mentoring.notice.Notices} must do. */
public abstract class NoticesContract extends PortContract {

    private static final Instant NOW = at("2026-05-04T09:00");

    private static final Instant LEASE_END = NOW.plusSeconds(60);

    private static final Recipient OSCAR = Recipient.of(mentor("oscar"));

    private static final Notices.Delivery SENT = new Notices.Delivery.Sent();

    private static final Notices.Delivery PARKED = new Notices.Delivery.Parked();

    /** For subclasses. */
    protected NoticesContract() {}

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

    private void comesBack(Notice notice) {
        write(notice);
        Notices.Waiting waiting = claimed(notice.at(), 9).stream()
                .filter(each -> each.notice().id().equals(notice.id()))
                .findFirst()
                .orElseThrow();
        assertThat(waiting).isEqualTo(new Notices.Waiting(notice, 0));
        assertThat(waiting.notice().figures().entrySet())
                .containsExactlyElementsOf(notice.figures().entrySet());
    }

    @Test
    void a_notice_comes_back_with_every_attribute_and_its_figures_in_order() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("zz", "1");
        figures.put("é \uD83C\uDF93", Samples.HARD);
        figures.put("aa", "");
        figures.put("students", Samples.longest(20_000));
        comesBack(new Notice(
                "GAP_FOUND/" + Samples.longest(300),
                NoticeKind.STUDENTS_RECEIVED,
                Recipient.STAFF,
                Samples.longest(64),
                figures,
                Samples.PRECISE));
    }

    @ParameterizedTest
    @EnumSource
    void a_notice_of_every_kind_comes_back(NoticeKind kind) {
        comesBack(new Notice("N1", kind, OSCAR, "ari", Map.of(), NOW));
    }

    @ParameterizedTest
    @EnumSource
    void a_notice_to_every_kind_of_recipient_comes_back(Recipient.Kind kind) {
        comesBack(new Notice("N1", NoticeKind.POLL, new Recipient(kind, "x"), "L1", Map.of(), NOW));
    }

    @Test
    void notices_come_in_the_order_in_which_they_were_written() {
        write(notice("N9", OSCAR), notice("N1", Recipient.STAFF), notice("N5", OSCAR));
        write(notice("N3", OSCAR));
        assertThat(claim(NOW, 9)).containsExactly("N9", "N1", "N5", "N3");
    }

    @Test
    void a_notice_whose_id_was_written_before_is_passed_over_even_when_sent_or_parked() {
        write(notice("N1", OSCAR), notice("N2", OSCAR), notice("N1", Recipient.STAFF));
        settle("N1", SENT);
        settle("N2", PARKED);
        write(notice("N1", OSCAR), notice("N2", OSCAR), notice("N3", OSCAR));
        assertThat(claim(NOW, 9)).containsExactly("N3");
        assertThat(parked(9)).containsExactly("N2");
    }

    private void writeAll(Tx tx) {
        store().notices().write(tx, List.of(notice("N1", OSCAR)));
    }

    @Test
    void what_a_transaction_wrote_it_reads_back() {
        write(tx -> {
            writeAll(tx);
            assertThat(store().notices().claim(tx, NOW, LEASE_END, 9)).hasSize(1);
            store().notices().settle(tx, "N1", PARKED);
            assertThat(store().notices().parked(tx, 9)).hasSize(1);
        });
    }

    @Test
    void nothing_that_was_written_in_vain_is_there() {
        writeInVain(this::writeAll);
        assertThat(claim(NOW, 9)).isEmpty();
        write(notice("N1", OSCAR));
        assertThat(claim(NOW, 9)).containsExactly("N1");
    }
}
