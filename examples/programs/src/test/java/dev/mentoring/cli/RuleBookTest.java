package dev.mentoring.cli;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.RuleId;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.SchoolRoster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule book for users explains every rule, and its worked examples are what the library answers. */
class RuleBookTest {

    private static final Path BOOK = Path.of("../../docs/rules.md");
    private static final ParcoursCode DATA = ParcoursCode.of("DATA");
    private static final Actor NADIA = Actor.mentor("nadia");

    static List<String> workedExamples() throws IOException {
        return Files.readAllLines(BOOK).stream()
                .filter(line -> line.matches("\\| 20\\d\\d-.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workedExamples")
    void an_advice_is_what_the_book_says(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).skip(1).map(String::strip).toList();

        LeaveAdvice advice = school().leaves()
                .advise(NADIA, MentorId.of("nadia"), Leave.days(cells.get(0), cells.get(1)))
                .orElseThrow();

        assertThat(String.valueOf(advice.days())).isEqualTo(cells.get(2));
        assertThat(advice.advice().stream().map(RuleBookTest::inTheWordsOfTheBook))
                .containsExactlyElementsOf(cells.subList(3, 6));
    }

    private static String inTheWordsOfTheBook(Advice advice) {
        return "n = " + advice.sessions() + ": " + advice.kind() + ", " + advice.strength();
    }

    @Test
    void the_book_has_examples_and_an_anchor_for_every_rule() throws IOException {
        String book = Files.readString(BOOK);

        assertThat(workedExamples()).hasSizeGreaterThan(5);
        assertThat(IntStream.rangeClosed(1, 52).mapToObj(i -> anchor("s" + i))).allMatch(book::contains);
        assertThat(IntStream.concat(IntStream.rangeClosed(1, 20), IntStream.of(24))
                        .mapToObj(i -> anchor("a" + i)))
                .allMatch(book::contains);
    }

    @Test
    void a_reader_finds_every_cause_and_every_rule_that_a_verdict_quotes() throws IOException {
        String book = Files.readString(BOOK);
        Stream<RuleId> ofCauses = Arrays.stream(Cause.values()).flatMap(cause -> cause.rules().stream());
        Stream<RuleId> ofClauses =
                ContinuityPolicy.standard().clauses().stream().flatMap(clause -> clause.rules().stream());

        assertThat(Cause.values()).allMatch(cause -> book.contains("`" + cause + "`"));
        assertThat(Stream.concat(ofCauses, ofClauses))
                .allMatch(rule -> book.contains(anchor(rule.value().toLowerCase(java.util.Locale.ROOT))));
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    private static Mentoring school() {
        Mentoring school = Mentoring.on(InMemoryStore.create())
                .clock(Clock.fixed(Instant.parse("2026-04-20T08:00:00Z"), UTC))
                .build();
        school.roster().enrol(Actor.system(), roster()).orElseThrow();
        return school;
    }

    private static SchoolRoster roster() {
        ProjectCode d1 = ProjectCode.of("D1");
        Mentor nadia = Mentor.builder()
                .id(MentorId.of("nadia"))
                .name("Nadia")
                .email(Email.of("nadia@school.example"))
                .capacity(4)
                .profile(Map.of(DATA, Set.of(d1)))
                .build();
        return SchoolRoster.builder()
                .addParcours(Parcours.builder()
                        .code(DATA)
                        .title("Data analyst")
                        .channel("#data")
                        .addProjects(d1)
                        .build())
                .addMentors(nadia)
                .addStudents(
                        student("ari", Funding.THIRD_PARTY, DayOfWeek.TUESDAY),
                        student("bea", Funding.APPRENTICESHIP, DayOfWeek.THURSDAY),
                        student("cy", Funding.SELF_FUNDED, DayOfWeek.MONDAY))
                .build();
    }

    private static SchoolRoster.Placed student(String id, Funding funding, DayOfWeek day) {
        Student student = Student.builder()
                .id(StudentId.of(id))
                .name(id)
                .email(Email.of(id + "@students.example"))
                .parcours(DATA)
                .funding(funding)
                .training(Training.of(LocalDate.parse("2026-02-02"), LocalDate.parse("2027-03-26"), day))
                .build();
        return new SchoolRoster.Placed(student, MentorId.of("nadia"));
    }
}
