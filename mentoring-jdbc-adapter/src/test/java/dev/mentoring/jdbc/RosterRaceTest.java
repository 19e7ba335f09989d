package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.training;
import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Violation;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.validation.Lookup;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of those who take the same in at once one does, and the others are told what is there already. */
class RosterRaceTest {

    private static final int AT_ONCE = 4;
    private static final int ROUNDS = 5;
    private static final MentorId NADIA = MentorId.of("nadia");

    private static Student student(String id) {
        return aStudent(id, Funding.THIRD_PARTY, training(DayOfWeek.TUESDAY)).build();
    }

    private static SchoolRoster school() {
        return SchoolRoster.builder()
                .addParcours(dataParcours())
                .addMentors(aMentor("nadia").build(), aMentor("oscar").build())
                .addStudents(
                        new SchoolRoster.Placed(student("ari"), NADIA),
                        new SchoolRoster.Placed(student("dan"), MentorId.of("oscar")))
                .addSessions(session("S1", student("ari"), "2026-05-05T10:00"))
                .addLeaves(new SchoolRoster.Announced(NADIA, Leave.days("2026-05-04", "2026-05-08")))
                .build();
    }

    /** What came of the same command at once, in several transactions: {@code OK}, or the paths of what is wrong. */
    private static List<String> atOnce(Callable<?> command) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<String> each = () -> {
                start.await();
                try {
                    command.call();
                    return "OK";
                } catch (InvalidCommand wrong) {
                    return wrong.violations().stream()
                            .map(Violation::path)
                            .toList()
                            .toString();
                }
            };
            List<String> came = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(Collections.nCopies(AT_ONCE, each))) {
                came.add(done.get());
            }
            return came;
        } finally {
            threads.shutdown();
        }
    }

    private static Seats seats(JdbcStore store, MentorId mentor) {
        return Lookup.of(store.work().read(tx -> store.seats().seats(tx, Set.of(mentor))), mentor);
    }

    private static List<Leave> leaves(JdbcStore store) {
        return Lookup.of(store.work().read(tx -> store.leaves().of(tx, Set.of(NADIA))), NADIA);
    }

    private static List<Holders.Holding> holdings(JdbcStore store) {
        StudentId ari = StudentId.of("ari");
        return Lookup.of(store.work().read(tx -> store.assignments().holders(tx, Set.of(ari))), ari)
                .holdings();
    }

    private static String[] oneOk(String others) {
        return Stream.concat(Stream.of("OK"), Collections.nCopies(AT_ONCE - 1, others).stream())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void a_school_is_taken_in_once(TestDatabase database) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            JdbcStore store = database.freshStore();
            Mentoring mentoring = TestSchool.on(store);

            assertThat(atOnce(() -> mentoring.roster().enrol(STAFF, school()).orElseThrow()))
                    .containsExactlyInAnyOrder(oneOk("[parcours[0], mentors[0], mentors[1], students[0], students[1],"
                            + " sessions[0], leaves[0]]"));
            assertThat(seats(store, NADIA)).isEqualTo(new Seats(4, 1, 0));
            assertThat(leaves(store)).hasSize(1);
            assertThat(holdings(store)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void what_has_nobody_to_lock_is_taken_in_once_too(TestDatabase database) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Mentoring mentoring = TestSchool.on(database.freshStore());
            SchoolRoster track =
                    SchoolRoster.builder().addParcours(dataParcours()).build();
            SchoolRoster mentor =
                    SchoolRoster.builder().addMentors(aMentor("tess").build()).build();

            assertThat(atOnce(() -> mentoring.roster().enrol(STAFF, track).orElseThrow()))
                    .containsExactlyInAnyOrder(oneOk("[parcours[0]]"));
            assertThat(atOnce(() -> mentoring.roster().enrol(STAFF, mentor).orElseThrow()))
                    .containsExactlyInAnyOrder(oneOk("[mentors[0]]"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void a_school_is_gone_through_again_at_once_and_changes_once(TestDatabase database) throws Exception {
        JdbcStore store = database.freshStore();
        Mentoring mentoring = TestSchool.on(store);
        mentoring.roster().enrol(STAFF, school()).orElseThrow();
        SchoolRoster changed = SchoolRoster.builder()
                .from(school())
                .addMentors(aMentor("tess").build())
                .addStudents(new SchoolRoster.Placed(student("eli"), MentorId.of("tess")))
                .build();
        List<Boolean> idle = Collections.synchronizedList(new ArrayList<>());

        assertThat(atOnce(() -> idle.add(mentoring
                        .roster()
                        .reconcile(STAFF, changed)
                        .orElseThrow()
                        .changesNothing())))
                .containsOnly("OK");

        assertThat(idle).containsExactlyInAnyOrder(false, true, true, true);
        assertThat(mentoring.roster().compare(STAFF, changed).orElseThrow().changesNothing())
                .isTrue();
        assertThat(seats(store, MentorId.of("tess"))).isEqualTo(new Seats(4, 1, 0));
        assertThat(store.audit().verify()).isEmpty();
    }
}
