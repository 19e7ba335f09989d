package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Violation;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.service.KeptTransfers;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

/** Text with a NUL, or that is no valid Unicode, can be kept by some stores and not by others: it is kept by none. */
class UnkeepableTextTest {

    private final DataSchool school = DataSchool.open();

    private static void isInvalid(String path, ThrowingCallable command) {
        InvalidCommand invalid = catchThrowableOfType(InvalidCommand.class, command);
        assertThat(invalid.violations()).extracting(Violation::path).containsExactly(path);
        assertThat(invalid.violations().get(0).message(Locale.ENGLISH))
                .isEqualTo("A text has a character that cannot be kept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ill\0", "\uD83C", "\uDF93\uD83C"})
    void section10_the_reason_of_an_excuse(String reason) {
        isInvalid(
                "reason",
                () -> school.mentoring.ledger().excuse(STAFF, StudentId.of("ari"), YearWeek.of(2026, 20), reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreed\0", "agreed \uD83C"})
    void section10_the_reason_of_an_override(String reason) {
        isInvalid(
                "override",
                () -> school.move(
                        STAFF,
                        Move.of("ari").to("oscar@school.example").forGood().overriding(reason)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0early bird", "\uDF93"})
    void section10_a_note(String habits) {
        isInvalid(
                "habits",
                () -> school.mentoring
                        .notes()
                        .write(NADIA, DataSchool.draft("ari").habits(habits).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "k\uD83C"})
    void a_key(String key) {
        isInvalid(
                "key",
                () -> school.mentoring.once(
                        key,
                        "command",
                        new KeptTransfers(),
                        again -> again.transfers().giveBack(STAFF, List.of())));
    }
}
