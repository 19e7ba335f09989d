package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.StorageUnavailable;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.service.KeptTransfers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who does not know whether a command was done sends it again under its key: it is done once (guarantee 4). */
class CutConnectionTest {

    private static final int TIMES = 50;
    private static final StudentId STUDENT = StudentId.of("s00");

    @ParameterizedTest
    @EnumSource
    void a_transfer_sent_again_is_made_exactly_once(CutSource.Moment moment) {
        String schema = TestDatabase.POSTGRESQL.freshSchema();
        CutSource cut = new CutSource(TestDatabase.POSTGRESQL.source(), moment);
        JdbcStore store = JdbcStore.on(cut.source(), schema);
        TestSchool.open(store, Mover.STUDENTS, 50);
        AtomicLong ticks = new AtomicLong();
        Mentoring mentoring = Mentoring.on(store)
                .clock(() -> Instant.parse("2026-06-01T08:00:00Z").plusSeconds(ticks.incrementAndGet()))
                .build();
        int[] made = new int[Mover.STUDENTS];
        for (int i = 0; i < TIMES; i++) {
            String to = i % 2 == 0 ? "oscar@school.example" : "nadia@school.example";
            cut.next();
            int sent = untilAnswered(
                    mentoring, "key" + i, Move.of(STUDENT.value()).to(to).forGood());
            made[0]++;
            assertThat(sent).isGreaterThan(1);
            List<Transfer> transfers = store.work().read(tx -> store.transfers().of(tx, STUDENT));
            assertThat(transfers).hasSize(made[0]);
        }
        new Books(store).requireWhole(made);
    }

    /** Sends a command until it is answered; tells how often. */
    private static int untilAnswered(Mentoring mentoring, String key, Move move) {
        for (int sent = 1; ; sent++) {
            try {
                TransferOutcome answer = mentoring.once(
                        key,
                        move.toString(),
                        new KeptTransfers(),
                        it -> it.transfers().now(STAFF, move));
                answer.orElseThrow();
                return sent;
            } catch (StorageUnavailable again) {
                assertThat(sent).isLessThan(20);
            }
        }
    }
}
