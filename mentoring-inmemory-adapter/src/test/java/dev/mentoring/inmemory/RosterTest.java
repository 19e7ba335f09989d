package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.OwnRoster;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A roster is taken in once, whole or not at all. */
class RosterTest {

    private final DataSchool school = DataSchool.open();

    private static Student.Builder eli() {
        return DataSchool.student("eli", Funding.SELF_FUNDED, DayOfWeek.FRIDAY, "D1");
    }

    private static SchoolRoster.Builder second() {
        return SchoolRoster.builder();
    }

    private List<String> invalid(SchoolRoster.Builder roster) {
        return Told.invalid(() -> school.mentoring.roster().enrol(STAFF, roster.build()));
    }

    @Test
    void section6_staff_and_the_system_take_a_roster_in_and_nobody_else_does() {
        SchoolRoster more =
                second().addStudents(DataSchool.placed(eli(), "nadia")).build();
        for (Actor actor : List.of(NADIA, ARI)) {
            assertThat(Told.causes(school.mentoring.roster().enrol(actor, more)))
                    .containsExactly("NOT_ALLOWED");
        }

        assertThat(school.mentoring.roster().enrol(SYSTEM, more).orElseThrow())
                .containsExactly(Assignment.at(StudentId.of("eli"), MentorId.of("nadia")));
    }

    @Test
    void section10_what_is_wrong_with_a_roster_by_itself_is_told_to_everybody_what_is_known_to_staff() {
        SchoolRoster twice = second().addStudents(DataSchool.placed(eli(), "zoe"), DataSchool.placed(eli(), "zoe"))
                .build();

        assertThat(Told.invalid(() -> school.mentoring.roster().enrol(NADIA, twice)))
                .containsExactly("students[1]");
        assertThat(Told.invalid(() -> school.mentoring.roster().enrol(STAFF, twice)))
                .containsExactly("students[1]", "students[0].mentor", "students[1].mentor");
    }

    @Test
    void a_leave_that_ends_before_it_starts_is_told_where_it_stands() {
        assertThat(invalid(second().addLeaves(new SchoolRoster.Announced(
                        MentorId.of("nadia"), Leave.days("2026-06-05", "2026-06-01")))))
                .containsExactly("leaves[0].to");
    }

    @Test
    void a_roster_once_more_is_told_with_all_that_is_there_already_and_changes_nothing() {
        school.session(NADIA, "ari", "2026-05-05T10:00");
        school.capacity("nadia", 0);
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        List<Object> before = StoreDump.of(school.store);

        assertThat(invalid(DataSchool.roster()
                        .addSessions(Fixtures.session("S1", Fixtures.thirdPartyStudent(), "2026-06-02T10:00"))
                        .addLeaves(new SchoolRoster.Announced(
                                MentorId.of("nadia"), Leave.days("2026-05-04", "2026-05-17")))))
                .containsExactly(
                        "parcours[0]",
                        "parcours[1]",
                        "mentors[0]",
                        "mentors[1]",
                        "mentors[2]",
                        "mentors[3]",
                        "students[0]",
                        "students[1]",
                        "students[2]",
                        "students[3]",
                        "sessions[0]",
                        "leaves[0]");
        assertThat(StoreDump.of(school.store)).isEqualTo(before);
        assertThat(school.holder("ari")).isEqualTo("oscar");
        assertThat(school.seats("nadia")).isEqualTo("capacity 0, held 2, reserved 1, free 0");
    }

    @Test
    void what_is_there_already_is_told_in_words() {
        InvalidCommand wrong = Assertions.catchThrowableOfType(
                InvalidCommand.class,
                () -> school.mentoring
                        .roster()
                        .enrol(
                                STAFF,
                                second().addStudents(DataSchool.placed(eli().id(StudentId.of("ari")), "nadia"))
                                        .build()));

        assertThat(wrong.violations()).singleElement().satisfies(it -> {
            assertThat(it.message(Locale.ENGLISH)).isEqualTo("ari is there already.");
            assertThat(it.message(Locale.FRENCH)).isEqualTo("ari s’y trouve déjà.");
        });
    }

    @Test
    void a_second_roster_names_mentors_tracks_and_students_that_are_there() {
        SchoolRoster more = second().addMentors(DataSchool.mentor("tess", 1, DataSchool.DATA, DataSchool.projects("D4"))
                        .build())
                .addStudents(DataSchool.placed(eli(), "nadia"))
                .addSessions(Fixtures.session("S9", Fixtures.thirdPartyStudent(), "2026-06-02T10:00"))
                .addLeaves(new SchoolRoster.Announced(MentorId.of("oscar"), Leave.days("2026-06-01", "2026-06-05")))
                .build();

        school.mentoring.roster().enrol(STAFF, more).orElseThrow();

        assertThat(school.holder("eli")).isEqualTo("nadia");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 4, reserved 0, free 0");
        assertThat(school.seats("tess")).isEqualTo("capacity 1, held 0, reserved 0, free 1");
        assertThat(school.state("ari", "2026-W23")).isEqualTo("PLANNED");
        assertThat(school.mentoring
                        .leaves()
                        .open(DataSchool.OSCAR, MentorId.of("oscar"))
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void what_neither_the_roster_nor_the_school_has_is_told() {
        assertThat(invalid(second().addStudents(
                                DataSchool.placed(eli().project(dev.mentoring.roster.ProjectCode.of("U1")), "zoe"))
                        .addSessions(Fixtures.session("S9", Fixtures.selfFundedStudent(), "2026-06-01T10:00"))
                        .addSessions(Fixtures.session(
                                "S8",
                                Fixtures.aStudent("fay", Funding.SELF_FUNDED, Fixtures.training(DayOfWeek.MONDAY))
                                        .build(),
                                "2026-06-01T10:00"))))
                .containsExactly("students[0].project", "students[0].mentor", "sessions[1].student");
    }

    /** A host whose people the library cannot write. */
    private Mentoring hosts() {
        RosterBook closed = (RosterBook) Proxy.newProxyInstance(
                RosterTest.class.getClassLoader(), new Class<?>[] {RosterBook.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException("the host writes its own tables");
                });
        return Mentoring.on(new OwnRoster(
                        school.store, school.store.mentors(), school.store.students(), school.store.parcours(), closed))
                .clock(school.clock)
                .build();
    }

    @Test
    void of_people_whom_the_host_keeps_a_roster_brings_the_librarys_part() {
        Student known = eli().build();
        school.store.work().write(tx -> {
            school.store.rosterBook().saveStudents(tx, List.of(known));
            return tx;
        });

        hosts().roster()
                .enrol(
                        STAFF,
                        second().addStudents(new SchoolRoster.Placed(known, MentorId.of("paula")))
                                .build())
                .orElseThrow();

        assertThat(school.holder("eli")).isEqualTo("paula");
    }

    @Test
    void of_people_whom_the_host_keeps_other_facts_are_told() {
        school.store.work().write(tx -> {
            school.store.rosterBook().saveStudents(tx, List.of(eli().build()));
            return tx;
        });

        assertThat(Told.invalid(() -> hosts().roster()
                        .enrol(
                                STAFF,
                                second().addStudents(DataSchool.placed(eli().name("Elias"), "paula"))
                                        .build())))
                .containsExactly("students[0]");
    }
}
