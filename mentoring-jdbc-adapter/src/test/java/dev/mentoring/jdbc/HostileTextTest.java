package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.training;
import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.work.KeptAnswer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people type is kept as it is, or refused before it reaches the database. */
class HostileTextTest {

    private static final List<String> KNOWN_ILL = List.of(
            "'; DROP TABLE mentor; --",
            "' OR '1'='1",
            "\" OR \"\"=\"",
            "\\'; DELETE FROM student; --",
            "$$; SELECT pg_sleep(10); $$",
            "?",
            ":id",
            ":ids",
            "${schema}",
            "{d '2026-01-01'}",
            "<schema>",
            "%s%n",
            "\\u0000",
            "E'\\x41'",
            "\0",
            "a\0b",
            "\u0001\u0002\u001f",
            "\u007f\u0085",
            "\t",
            "\r\n",
            "a\nb: c\nd",
            "a: b",
            "\\n",
            "\\",
            "\u202e\u2066abc\u2069",
            "\u200f\u200e",
            "\ufeff",
            "\uffff",
            "\ufffe",
            "\ufffd",
            "\ud83c\udf93",
            "\ud800",
            "\udc00",
            "x\ud83c",
            "\ud83c\udf93".repeat(100),
            "\u0301",
            "e\u0301",
            "é",
            "İıſK",
            "ß",
            "中文",
            "𐀀",
            "\ue000",
            " ",
            "  a  ",
            "\u00a0",
            "\u2028",
            "\u3000a",
            "a\u3000",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(4000),
            "x".repeat(4001),
            "x".repeat(100_000),
            "null",
            "NULL",
            "",
            "0",
            "-1",
            "1e999",
            "true",
            "NaN",
            "{}",
            "[]",
            "<b>",
            "&amp;");

    private static final String ALPHABET = "ab'\"\\;:%_?$-/*\0\n\t\r{}[]<>&é\u0301\u202e\ud83c\udf93\ud800\u2028 İ";

    /** Of 200 texts, those that are known to be ill, and random ones. */
    private static Stream<String> hostile() {
        Random random = new Random(4);
        Stream<String> made = Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .reduce("", String::concat));
        return Stream.concat(KNOWN_ILL.stream(), made).limit(200);
    }

    /** Whether it was taken; what is no text of its kind is refused by the values, or by the command. */
    private static boolean isTaken(Supplier<?> command) {
        try {
            return isAnswered(command);
        } catch (IllegalArgumentException noSuchValue) {
            return false;
        }
    }

    /** Whether it was done; if not, it is invalid at a path. */
    private static boolean isAnswered(Supplier<?> command) {
        try {
            assertThat(command.get()).isNotNull();
            return true;
        } catch (InvalidCommand invalid) {
            assertThat(invalid.violations())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.path()).isNotEmpty());
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_titles_emails_and_ids(TestDatabase database) {
        Store store = database.freshStore();
        Mentoring mentoring = TestSchool.on(store);
        long kept = hostile()
                .filter(text -> isTaken(() -> enrolled(mentoring, text)))
                .count();
        assertThat(kept).isGreaterThan(60);
        hostile().filter(text -> isTaken(() -> roster(text))).forEach(text -> {
            SchoolRoster roster = roster(text);
            assertThat(store.work()
                            .<Object>read(tx -> store.mentors()
                                    .find(tx, Set.of(roster.mentors().get(0).id()))
                                    .values()))
                    .asString()
                    .isNotEmpty();
            requireKept(store, roster);
        });
    }

    private static void requireKept(Store store, SchoolRoster roster) {
        store.work().read(tx -> {
            var mentor = roster.mentors().get(0);
            var student = roster.students().get(0).student();
            var parcours = roster.parcours().get(0);
            assertThat(store.mentors().find(tx, Set.of(mentor.id()))).containsValue(mentor);
            assertThat(store.mentors().withEmail(tx, mentor.email())).contains(mentor.id());
            assertThat(store.students().find(tx, Set.of(student.id()))).containsValue(student);
            assertThat(store.parcours().find(tx, parcours.code())).contains(parcours);
            return tx;
        });
    }

    private static SchoolRoster enrolled(Mentoring mentoring, String text) {
        SchoolRoster roster = roster(text);
        mentoring.roster().enrol(Actor.system(), roster).orElseThrow();
        return roster;
    }

    /** A school that has the text wherever it may have it; where it is no id, a sound one. */
    private static SchoolRoster roster(String text) {
        String id = isTaken(() -> MentorId.of(text)) ? text : "id of " + text.hashCode();
        ParcoursCode code = ParcoursCode.of(id);
        ProjectCode project = ProjectCode.of(id);
        Email email = isTaken(() -> Email.of(text + "@école.example"))
                ? Email.of(text + "@école.example")
                : Email.of(text.hashCode() + "@x");
        return SchoolRoster.builder()
                .addParcours(Parcours.builder()
                        .code(code)
                        .title(text)
                        .channel(text)
                        .addProjects(project)
                        .build())
                .addMentors(aMentor("x")
                        .id(MentorId.of(id))
                        .name(text)
                        .email(email)
                        .profile(java.util.Map.of(code, Set.of(project)))
                        .build())
                .addStudents(new SchoolRoster.Placed(
                        aStudent("x", Funding.THIRD_PARTY, training(DayOfWeek.MONDAY))
                                .id(StudentId.of(id))
                                .name(text)
                                .email(email)
                                .parcours(code)
                                .project(project)
                                .build(),
                        MentorId.of(id)))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void notes(TestDatabase database) {
        Store store = database.freshStore();
        Mentoring mentoring = TestSchool.on(store);
        TestSchool.open(store, 1, 1);
        StudentId student = StudentId.of("s00");
        long kept = hostile()
                .filter(text -> isAnswered(() -> {
                    Optional<PrivateNote> note = mentoring
                            .notes()
                            .write(NADIA, note(student, text))
                            .fold(Optional::of, refused -> Optional.empty());
                    note.ifPresent(written -> {
                        assertThat(written.habits()).isEqualTo(text);
                        assertThat(mentoring.notes().read(STAFF, student).orElseThrow())
                                .endsWith(written);
                    });
                    return note;
                }))
                .count();
        assertThat(kept).isGreaterThan(60);
    }

    private static NoteDraft note(StudentId student, String text) {
        return NoteDraft.builder()
                .student(student)
                .returning(Fixtures.day("2026-05-18"))
                .habits(text)
                .blockers(text)
                .progress(text)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void reasons(TestDatabase database) {
        Store store = database.freshStore();
        Mentoring mentoring = TestSchool.on(store);
        TestSchool school = TestSchool.open(store, 1, 0);
        school.putOffTheLeave(mentoring);
        StudentId student = StudentId.of("s00");
        long kept = hostile()
                .filter(text -> {
                    isAnswered(() -> mentoring
                            .ledger()
                            .excuse(STAFF, student, Weeks.parse("2026-W20"), text)
                            .orElseThrow());
                    boolean moved = isAnswered(() -> mentoring
                            .transfers()
                            .now(STAFF, forGood("oscar").overriding(text))
                            .orElseThrow());
                    if (moved) {
                        assertThat(lastTransfer(store, student).overrideReason())
                                .contains(text);
                        mentoring.transfers().now(STAFF, forGood("nadia")).orElseThrow();
                    }
                    return moved;
                })
                .count();
        assertThat(kept).isGreaterThan(60);
    }

    private static Move forGood(String mentor) {
        return Move.of("s00").to(mentor + "@school.example").forGood();
    }

    private static Transfer lastTransfer(Store store, StudentId student) {
        List<Transfer> transfers = store.work().read(tx -> store.transfers().of(tx, student));
        return transfers.get(transfers.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_command_names(TestDatabase database) {
        Store store = database.freshStore();
        Mentoring mentoring = TestSchool.on(store);
        TestSchool school = TestSchool.open(store, 1, 1);
        hostile().forEach(text -> {
            isTaken(() ->
                    mentoring.transfers().now(STAFF, Move.of("s00").to(text).during(school.leave())));
            isTaken(() -> mentoring.leaves().show(STAFF, LeaveId.of(text)));
            isTaken(() -> mentoring.roster().student(STAFF, StudentId.of(text)));
            isTaken(() -> mentoring.roster().mentor(STAFF, MentorId.of(text)));
            isTaken(() -> mentoring.time().tick(Actor.staff(text)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void keys_and_commands(TestDatabase database) {
        Mentoring mentoring = TestSchool.on(database.freshStore());
        hostile().forEach(text -> {
            if (isTaken(() -> mentoring.once(text, text, new Word(), same -> text))) {
                assertThat(mentoring.<String>once(text, text, new Word(), same -> "again"))
                        .isEqualTo(text);
            }
        });
    }

    /** An answer that is kept as it is. */
    private record Word() implements KeptAnswer<String> {

        @Override
        public Optional<String> write(String answer) {
            return Optional.of(answer);
        }

        @Override
        public String read(String text) {
            return text;
        }
    }
}
