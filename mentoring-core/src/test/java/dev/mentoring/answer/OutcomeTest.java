package dev.mentoring.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private final Outcome<String> done = Outcome.done("moved");
    private final Outcome<String> refused =
            Outcome.refused(List.of(Refusal.failed(Cause.NOT_LENT), Refusal.failed(Cause.MENTOR_ON_LEAVE)));
    private final List<Object> heard = new ArrayList<>();

    @Test
    void what_was_done_folds_into_its_answer() {
        assertThat(done.<Object>fold(value -> value + "!", causes -> causes)).isEqualTo("moved!");
    }

    @Test
    void what_was_refused_folds_into_its_causes() {
        assertThat(refused.<Object>fold(value -> value, causes -> causes.size()))
                .isEqualTo(2);
    }

    @Test
    void who_listens_for_what_was_done_hears_it_and_nothing_else() {
        assertThat(done.ifRefused(heard::add).ifDone(heard::add)).isSameAs(done);
        assertThat(heard).containsExactly("moved");
    }

    @Test
    void who_listens_for_a_refusal_hears_all_causes_and_nothing_else() {
        assertThat(refused.ifDone(heard::add).ifRefused(heard::addAll)).isSameAs(refused);
        assertThat(heard).containsExactly(Refusal.failed(Cause.NOT_LENT), Refusal.failed(Cause.MENTOR_ON_LEAVE));
    }

    @Test
    void the_answer_is_there_for_those_who_count_on_it() {
        assertThat(done.orElseThrow()).isEqualTo("moved");
    }

    @Test
    void a_refusal_that_was_not_counted_on_is_thrown_with_every_mend() {
        Outcome<String> twice = Outcome.refused(List.of(
                Refusal.failed(Cause.SAME_MENTOR), Refusal.failed(Cause.NO_SEATS, Map.of("free", 0, "needed", 2))));
        assertThatExceptionOfType(MentoringException.class)
                .isThrownBy(twice::orElseThrow)
                .withMessage("SAME_MENTOR: This mentor has the student already; name another.; NO_SEATS: Free seats: 0,"
                        + " needed: 2; choose a mentor with enough of them, or have the capacity raised.");
    }

    @Test
    void a_refusal_has_at_least_one_cause() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.refused(List.of()));
    }

    @Test
    void what_was_not_looked_at_is_no_cause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.refused(List.of(Refusal.notEvaluated(Cause.NO_SEATS))));
    }

    @Test
    void a_refusal_for_one_cause_has_that_cause_without_figures() {
        assertThat(Outcome.<String>refused(Cause.NOT_ALLOWED))
                .isEqualTo(Outcome.refused(List.of(Refusal.failed(Cause.NOT_ALLOWED))));
    }

    @Test
    void causes_do_not_change_with_the_list_they_came_from() {
        List<Refusal> given = new ArrayList<>(List.of(Refusal.failed(Cause.NOT_LENT)));
        Outcome<String> outcome = Outcome.refused(given);
        given.clear();
        assertThat(outcome.<Integer>fold(value -> 0, List::size)).isEqualTo(1);
    }

    @Test
    void a_failure_keeps_its_cause() {
        IllegalStateException cause = new IllegalStateException();
        assertThat(new MentoringException("leave L1 cannot be read", cause))
                .hasMessage("leave L1 cannot be read")
                .hasCause(cause);
    }
}
