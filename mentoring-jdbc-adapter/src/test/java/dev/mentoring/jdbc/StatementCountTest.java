package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No statement is sent once a student: 40 students cost what one costs. */
class StatementCountTest {

    private static List<String> sent(TestDatabase database, int students, BiConsumer<Mentoring, TestSchool> command) {
        CountedSource counted = new CountedSource(database.source());
        JdbcStore store = JdbcStore.on(counted.source(), database.freshSchema());
        TestSchool school = TestSchool.open(store, students, 50);
        counted.sent();
        command.accept(TestSchool.on(store), school);
        return counted.sent().stream()
                .map(sql -> sql.replaceAll("\"test\\d+\"", "_"))
                .map(StatementCountTest::once)
                .toList();
    }

    /** A statement that is sent along several times, for as many rows, is sent once; so is one that is a part of another. */
    private static String once(String sent) {
        return Stream.of(sent.replaceAll("^WITH also_0 AS \\(|\\), also_\\d+ AS \\(|\\)\n(?=INSERT|UPDATE)", ";\n")
                        .split(";\n"))
                .filter(statement -> !statement.isEmpty())
                .map(StatementCountTest::forAnyNumber)
                .distinct()
                .collect(Collectors.joining(";\n"));
    }

    /** A few may be asked about in other words than many. */
    private static String forAnyNumber(String statement) {
        return statement
                .replaceAll("IN \\(\\?(, \\?)?\\)", "= ANY(?)")
                .replaceAll("(?s)SELECT (t\\.)?student, (t\\.)?number, (t\\.)?hash FROM (_\\.\\w+).*", "ends of $4");
    }

    private static void requireTheSameForAnyNumber(TestDatabase database, BiConsumer<Mentoring, TestSchool> command) {
        List<String> forOne = sent(database, 1, command);
        assertThat(forOne).isNotEmpty();
        assertThat(sent(database, 40, command)).isEqualTo(forOne);
    }

    @ParameterizedTest
    @EnumSource
    void a_transfer(TestDatabase database) {
        requireTheSameForAnyNumber(
                database,
                (mentoring, school) -> mentoring
                        .transfers()
                        .now(NADIA, school.toOscar(held(mentoring)))
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void a_return(TestDatabase database) {
        requireTheSameForAnyNumber(database, (mentoring, school) -> {
            mentoring.transfers().now(NADIA, school.toOscar(held(mentoring))).orElseThrow();
            school.putOffTheLeave(mentoring);
            mentoring.transfers().giveBack(STAFF, school.leave()).orElseThrow();
        });
    }

    @ParameterizedTest
    @EnumSource
    void advice_and_a_leave(TestDatabase database) {
        requireTheSameForAnyNumber(database, (mentoring, school) -> {
            mentoring
                    .leaves()
                    .advise(STAFF, MentorId.of("nadia"), Leave.days("2026-06-01", "2026-06-14"))
                    .orElseThrow();
            mentoring
                    .leaves()
                    .declare(NADIA, Leave.days("2026-06-01", "2026-06-14"))
                    .orElseThrow();
        });
    }

    @ParameterizedTest
    @EnumSource
    void warnings_and_polls(TestDatabase database) {
        requireTheSameForAnyNumber(database, (mentoring, school) -> {
            mentoring.preparation().poll(NADIA, school.leave()).orElseThrow();
            mentoring.preparation().warn(NADIA, school.leave()).orElseThrow();
        });
    }

    @ParameterizedTest
    @EnumSource
    void plans_and_candidates(TestDatabase database) {
        requireTheSameForAnyNumber(database, (mentoring, school) -> {
            mentoring.planning().plan(STAFF).orElseThrow();
            mentoring
                    .planning()
                    .candidates(NADIA, StudentId.of("s00"), school.leave())
                    .orElseThrow();
        });
    }

    @ParameterizedTest
    @EnumSource
    void gaps_ticks_and_lists(TestDatabase database) {
        requireTheSameForAnyNumber(database, (mentoring, school) -> {
            mentoring
                    .ledger()
                    .gaps(STAFF, Weeks.parse("2026-W10"), Weeks.parse("2026-W19"), Optional.empty())
                    .orElseThrow();
            mentoring.time().tick(STAFF).orElseThrow();
            held(mentoring);
        });
    }

    /** H2 runs within the process: nothing is waited for. */
    @ParameterizedTest
    @EnumSource(names = "H2", mode = EnumSource.Mode.EXCLUDE)
    void a_transfer_takes_few_round_trips_the_end_of_the_transaction_included(TestDatabase database) {
        BiConsumer<Mentoring, TestSchool> one = (mentoring, school) ->
                mentoring.transfers().now(NADIA, school.toOscar(1)).orElseThrow();
        BiConsumer<Mentoring, TestSchool> forty = (mentoring, school) ->
                mentoring.transfers().now(NADIA, school.toOscar(40)).orElseThrow();
        BiConsumer<Mentoring, TestSchool> forGood = (mentoring, school) -> mentoring
                .transfers()
                .now(STAFF, Move.of("s00").to("oscar@school.example").forGood())
                .orElseThrow();
        assertThat(sent(database, 1, forGood)).hasSizeLessThanOrEqualTo(2);
        assertThat(sent(database, 1, one)).hasSizeLessThanOrEqualTo(4);
        assertThat(sent(database, 40, forty)).hasSizeLessThanOrEqualTo(4);
    }

    private static int held(Mentoring mentoring) {
        return mentoring
                .roster()
                .held(STAFF, MentorId.of("nadia"), Optional.empty(), 1000)
                .orElseThrow()
                .size();
    }
}
