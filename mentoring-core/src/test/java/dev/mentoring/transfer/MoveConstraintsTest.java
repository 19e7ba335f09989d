package dev.mentoring.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.answer.Violation;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.validation.CommandCheck;
import dev.mentoring.validation.Wording;
import org.junit.jupiter.api.Test;

class MoveConstraintsTest {

    private static final Move MOVE = Move.of("ari").to("oscar@school.example").during(LeaveId.of("L1"));

    @Test
    void a_move_without_an_override_is_sound() {
        assertThat(CommandCheck.violations(MOVE)).isEmpty();
    }

    @Test
    void an_override_gives_its_reason_in_1_to_4000_characters_not_all_blank() {
        assertThat(CommandCheck.violations(overridden("a seat was promised"))).isEmpty();
        assertThat(CommandCheck.violations(overridden("é\n".repeat(Wording.TEXT / 2))))
                .isEmpty();

        assertThat(CommandCheck.violations(overridden("x".repeat(Wording.TEXT + 1))))
                .extracting(Violation::path, Violation::english)
                .containsExactly(tuple("override", "A reason has 1 to 4,000 characters."));
        assertThat(CommandCheck.violations(overridden(" \n ")))
                .extracting(Violation::path, Violation::english)
                .containsExactly(tuple("override", "A reason is not blank."));
    }

    private static Move overridden(String reason) {
        return Move.builder().from(MOVE).override(reason).build();
    }
}
