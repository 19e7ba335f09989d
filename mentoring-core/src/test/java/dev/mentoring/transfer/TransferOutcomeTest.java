package dev.mentoring.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.answer.Refusal;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.rules.Moving;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferOutcomeTest {

    private static final StudentId ARI = StudentId.of("ari");
    private static final Transfer MADE = aTransfer().build();
    private static final TransferOutcome.Stays STAYS =
            new TransferOutcome.Stays(ARI, List.of(Refusal.failed(Cause.SAME_MENTOR)));
    private static final TransferOutcome DONE = new TransferOutcome.Done(List.of(MADE), List.of(), List.of());
    private static final TransferOutcome REFUSED =
            new TransferOutcome.Refused(List.of(STAYS), List.of(Refusal.failed(Cause.NOT_ALLOWED)));

    private static Transfer.Builder aTransfer() {
        return Transfer.builder()
                .student(ARI)
                .from(Moving.NADIA)
                .to(Moving.OSCAR)
                .at(Moving.FIRST_MORNING)
                .kind(TransferKind.TEMPORARY)
                .by(Actor.mentor("nadia"));
    }

    @Test
    void what_was_done_and_what_was_refused_reach_their_own_action_alone() {
        List<Object> seen = new ArrayList<>();

        assertThat(DONE.ifDone(seen::add).ifRefused(seen::add)).isSameAs(DONE);
        assertThat(seen).containsExactly(MADE);
        seen.clear();
        assertThat(REFUSED.ifDone(seen::add).ifRefused(seen::add)).isSameAs(REFUSED);
        assertThat(seen).containsExactly(REFUSED);
    }

    @Test
    void the_causes_of_the_command_come_before_those_of_the_students() {
        assertThat(REFUSED.<List<Refusal>>fold(done -> List.of(), refused -> refused.causes()))
                .extracting(Refusal::cause)
                .containsExactly(Cause.NOT_ALLOWED, Cause.SAME_MENTOR);
    }

    @Test
    void what_was_not_looked_at_is_no_cause_and_is_asked_for_by_another_name() {
        TransferOutcome.Stays stays = new TransferOutcome.Stays(
                ARI, List.of(Refusal.failed(Cause.NOT_CURRENT_MENTOR), Refusal.notEvaluated(Cause.NO_SEATS)));
        TransferOutcome.Refused refused = new TransferOutcome.Refused(List.of(stays), List.of());

        assertThat(refused.causes()).containsExactly(Refusal.failed(Cause.NOT_CURRENT_MENTOR));
        assertThat(stays.causes()).isEqualTo(refused.causes());
        assertThat(stays.notEvaluated()).containsExactly(Refusal.notEvaluated(Cause.NO_SEATS));
        assertThatThrownBy(refused::orElseThrow)
                .hasMessageContaining("NOT_CURRENT_MENTOR")
                .hasMessageNotContaining("NO_SEATS");
    }

    @Test
    void who_takes_a_refusal_for_a_fault_is_told_every_mend() {
        assertThat(DONE.orElseThrow()).isSameAs(DONE);
        assertThatThrownBy(REFUSED::orElseThrow)
                .isInstanceOf(MentoringException.class)
                .hasMessageContaining("NOT_ALLOWED")
                .hasMessageContaining("SAME_MENTOR");
    }

    @Test
    void a_transfer_and_a_move_show_no_reason_and_no_email_to_a_log() {
        Transfer overridden = aTransfer()
                .addOverridden(Cause.NO_SEATS)
                .overrideReason("Mrs Smith asked")
                .build();
        Move move = Move.of("ari").to("oscar@school.example").overriding("Mrs Smith asked");

        assertThat(overridden.toString()).contains("ari", "nadia", "oscar").doesNotContain("Smith");
        assertThat(move.toString()).contains("ari").doesNotContain("Smith", "@");
    }
}
