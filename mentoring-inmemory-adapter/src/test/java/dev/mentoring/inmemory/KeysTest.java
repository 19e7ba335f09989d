package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.Mentoring;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Notice;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.service.KeptTransfers;
import dev.mentoring.work.KeptAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The same key with the same command is the same command. */
class KeysTest {

    private final DataSchool school = DataSchool.open();
    private final LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

    KeysTest() {
        school.at("2026-05-04T08:00");
    }

    /** Keeps any text but one that says so. */
    private static final class Kept implements KeptAnswer<String> {

        @Override
        public Optional<String> write(String answer) {
            return answer.startsWith("refused") ? Optional.empty() : Optional.of(answer);
        }

        @Override
        public String read(String text) {
            return "again " + text;
        }
    }

    private String once(String key, String command, Function<Mentoring, String> work) {
        return school.mentoring.once(key, command, new Kept(), work);
    }

    private TransferOutcome move(String key, Move move) {
        return school.mentoring.once(
                key,
                move.students().toString(),
                new KeptTransfers(),
                joined -> joined.transfers().now(NADIA, move));
    }

    @Test
    void the_same_key_and_command_are_done_once_and_answered_alike() {
        school.note("ari");
        Move move = Move.of("ari").to(email("oscar")).during(leave);

        TransferOutcome first = move("k1", move);
        school.at("2026-05-04T09:00");
        TransferOutcome second = move("k1", move);

        assertThat(second).isEqualTo(first);
        assertThat(Told.transfers(second)).containsExactly("ari nadia>oscar");
        assertThat(school.mentoring
                        .transfers()
                        .history(NADIA, StudentId.of("ari"))
                        .orElseThrow()
                        .transfers())
                .hasSize(1);
        assertThat(school.outboxLines()).containsExactly("STUDENTS_RECEIVED to oscar about L1");
    }

    @Test
    void a13_a_batch_is_kept_with_those_who_stayed_and_all_warnings() {
        school.note("ari", "bea");
        Move move =
                Move.of("bea", "ari", "dan").to(email("oscar")).during(leave).partially();

        TransferOutcome first = move("k1", move);

        assertThat(Told.refusals(first)).hasSize(2);
        assertThat(move("k1", move)).isEqualTo(first);
    }

    @Test
    void another_command_with_the_key_is_invalid_and_not_done() {
        school.note("ari", "bea");
        move("k1", Move.of("ari").to(email("oscar")).during(leave));

        assertThat(Told.invalid(
                        () -> move("k1", Move.of("bea").to(email("oscar")).during(leave))))
                .containsExactly("key");
        assertThat(school.holder("bea")).isEqualTo("nadia");
    }

    @Test
    void a_refusal_is_not_kept_and_the_command_may_come_again() {
        Move move = Move.of("ari").to(email("oscar")).during(leave);
        assertThat(Told.causes(move("k1", move))).hasSize(1);

        school.note("ari");

        assertThat(Told.transfers(move("k1", move))).containsExactly("ari nadia>oscar");
    }

    @Test
    void after_a_refusal_the_key_is_free_for_another_command() {
        assertThat(once("k1", "one", joined -> "refused")).isEqualTo("refused");
        assertThat(once("k1", "two", joined -> "done")).isEqualTo("done");
        assertThat(once("k1", "two", joined -> "done")).isEqualTo("again done");
    }

    @Test
    void an_invalid_command_is_not_kept() {
        assertThat(Told.invalid(() -> once("k1", "one", joined -> {
                    joined.leaves().declare(NADIA, Leave.days("2026-05-10", "2026-05-04"));
                    return "done";
                })))
                .containsExactly("to");

        assertThat(once("k1", "two", joined -> "done")).isEqualTo("done");
    }

    @Test
    void what_fails_half_way_leaves_nothing_behind() {
        assertThatThrownBy(() -> once("k1", "one", joined -> {
                    joined.leaves()
                            .declare(NADIA, Leave.days("2026-06-08", "2026-06-09"))
                            .orElseThrow();
                    throw new IllegalStateException("the host failed");
                }))
                .hasMessage("the host failed");

        assertThat(school.mentoring
                        .leaves()
                        .open(NADIA, dev.mentoring.roster.MentorId.of("nadia"))
                        .orElseThrow())
                .extracting(Leave::id)
                .containsExactly(leave);
    }

    @Test
    void several_commands_share_the_transaction_of_a_key() {
        String answer = once("k1", "note and move", joined -> {
            joined.notes().write(NADIA, DataSchool.draft("ari").build()).orElseThrow();
            return joined.transfers()
                            .now(NADIA, Move.of("ari").to(email("oscar")).during(leave))
                            .orElseThrow()
                            .transfers()
                            .size()
                    + " moved";
        });

        assertThat(answer).isEqualTo("1 moved");
        assertThat(school.holder("ari")).isEqualTo("oscar");
    }

    /** Guarantee 3: what the command wrote may still be undone. */
    @Test
    void no_notice_is_sent_within_a_command_that_is_done_once() {
        List<Notice> sent = new ArrayList<>();
        assertThatThrownBy(() -> once("k1", "move and send", joined -> {
                    joined.preparation().warn(NADIA, leave).orElseThrow();
                    return joined.notices(sent::add).drainOnce(10) + " sent";
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("after the command");

        assertThat(sent).isEmpty();
        assertThat(school.mentoring.notices(sent::add).drainOnce(10)).isZero();
    }

    @Test
    void a_key_has_1_to_200_characters() {
        assertThat(Told.invalid(() -> once(" ", "one", joined -> "done"))).containsExactly("key");
        assertThat(Told.invalid(() -> once("k".repeat(201), "one", joined -> "done")))
                .containsExactly("key");
        assertThat(once("k".repeat(200), "one", joined -> "done")).isEqualTo("done");
    }

    @Test
    void under_a_key_the_school_keeps_its_own_rules() {
        DataSchool strict = DataSchool.openWith(dev.mentoring.policy.ContinuityPolicy.builder()
                .strictWeekly(true)
                .build());

        String advised = strict.mentoring.once(
                "k1",
                "advise",
                new Kept(),
                joined -> joined.leaves()
                        .declare(NADIA, Leave.days("2026-06-08", "2026-06-09"))
                        .orElseThrow()
                        .on("ari")
                        .orElseThrow()
                        .kind()
                        .name());

        assertThat(advised).isEqualTo("TRANSFER");
    }

    @Test
    void an_override_is_kept_with_its_reason_word_for_word() {
        Move move = Move.of("ari").to(email("paula")).during(leave).overriding("a promise:\n100 % & more, l’été =;");
        Function<Mentoring, TransferOutcome> work = joined -> joined.transfers().now(DataSchool.STAFF, move);

        TransferOutcome first = school.mentoring.once("k1", "override", new KeptTransfers(), work);
        assertThat(first.orElseThrow().transfers().get(0).overrideReason()).isPresent();

        assertThat(school.mentoring.once("k1", "override", new KeptTransfers(), work))
                .isEqualTo(first);
    }

    @Test
    void a_return_is_kept_too_and_a_key_may_be_used_to_read() {
        school.lend(NADIA, leave, "oscar", "ari");
        school.at("2026-05-18T08:00");
        Function<Mentoring, TransferOutcome> work = joined -> joined.transfers().giveBack(DataSchool.STAFF, leave);

        TransferOutcome first = school.mentoring.once("k1", "return", new KeptTransfers(), work);
        assertThat(school.mentoring.once("k1", "return", new KeptTransfers(), work))
                .isEqualTo(first);
        assertThat(once(
                        "k2",
                        "show",
                        joined -> joined.roster()
                                .student(NADIA, StudentId.of("ari"))
                                .orElseThrow()
                                .assignment()
                                .holder()
                                .value()))
                .isEqualTo("nadia");
    }
}
