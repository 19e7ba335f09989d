package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.Reconciliation;
import dev.mentoring.roster.service.SchoolRoster;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Repeated imports: what is new comes in, what has changed follows, nobody is moved and nobody removed. */
class ReconcileTest {

    private final DataSchool school = DataSchool.open();

    private Reconciliation reconcile(SchoolRoster roster) {
        Reconciliation would = school.mentoring.roster().compare(STAFF, roster).orElseThrow();
        Reconciliation done = school.mentoring.roster().reconcile(STAFF, roster).orElseThrow();
        assertThat(done).isEqualTo(would);
        return done;
    }

    private static SchoolRoster roster(UnaryOperator<SchoolRoster.Builder> more) {
        return more.apply(DataSchool.roster()).build();
    }

    private static SchoolRoster same() {
        return roster(it -> it);
    }

    /** The roster in which one student has other facts. */
    private static SchoolRoster withStudent(String id, UnaryOperator<Student.Builder> change) {
        SchoolRoster before = same();
        return SchoolRoster.builder()
                .from(before)
                .students(before.students().stream()
                        .map(placed -> placed.student().id().value().equals(id)
                                ? new SchoolRoster.Placed(
                                        change.apply(Student.builder().from(placed.student()))
                                                .build(),
                                        placed.mentor())
                                : placed)
                        .toList())
                .build();
    }

    private static SchoolRoster withMentor(String id, UnaryOperator<Mentor.Builder> change) {
        SchoolRoster before = same();
        return SchoolRoster.builder()
                .from(before)
                .mentors(before.mentors().stream()
                        .map(mentor -> mentor.id().value().equals(id)
                                ? change.apply(Mentor.builder().from(mentor)).build()
                                : mentor)
                        .toList())
                .build();
    }

    private static SchoolRoster withLeave(String mentor, LeaveRequest request) {
        return roster(it -> it.addLeaves(new SchoolRoster.Announced(MentorId.of(mentor), request)));
    }

    /** Such as {@code STUDENT ari email: ari@students.example > ari@home.example}. */
    private static List<String> changes(Reconciliation done) {
        return done.changed().stream()
                .map(each -> each.of() + " " + each.field() + ": " + each.before() + " > " + each.after())
                .toList();
    }

    /** Such as {@code MENTOR nadia CAPACITY_IN_LEAVE 0 4}. */
    private static List<String> leftAlone(Reconciliation done) {
        return done.leftAlone().stream()
                .map(each -> String.join(
                                " ", each.of().toString(), each.reason().name(), each.kept(), each.given())
                        .strip())
                .toList();
    }

    private static List<String> alerts(Reconciliation done) {
        return done.alerts().stream()
                .map(each -> each.cause() + " " + each.student() + " " + each.mentor())
                .toList();
    }

    private static List<String> enrolled(Reconciliation done) {
        return done.enrolled().stream().map(Object::toString).toList();
    }

    @Test
    void section6_staff_and_the_system_reconcile_and_nobody_else_does() {
        for (Actor actor : List.of(NADIA, ARI)) {
            assertThat(Told.causes(school.mentoring.roster().reconcile(actor, same())))
                    .containsExactly("NOT_ALLOWED");
            assertThat(Told.causes(school.mentoring.roster().compare(actor, same())))
                    .containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(school.mentoring.roster().reconcile(SYSTEM, same())))
                .containsExactly("OK");
    }

    @Test
    void the_same_roster_changes_nothing() {
        List<Object> before = StoreDump.of(school.store);

        Reconciliation done = reconcile(same());

        assertThat(done).isEqualTo(new Reconciliation(List.of(), List.of(), List.of(), List.of()));
        assertThat(done.changesNothing()).isTrue();
        assertThat(StoreDump.of(school.store)).isEqualTo(before);
    }

    @Test
    void what_would_be_done_is_told_and_not_done() {
        List<Object> before = StoreDump.of(school.store);
        SchoolRoster changed = withStudent("ari", it -> it.funding(Funding.SELF_FUNDED));

        Reconciliation would = school.mentoring.roster().compare(STAFF, changed).orElseThrow();

        assertThat(changes(would)).containsExactly("STUDENT ari funding: THIRD_PARTY > SELF_FUNDED");
        assertThat(would.changesNothing()).isFalse();
        assertThat(StoreDump.of(school.store)).isEqualTo(before);
    }

    @Test
    void who_and_what_is_new_is_taken_in() {
        Reconciliation done = reconcile(roster(it -> it.addParcours(Parcours.builder()
                        .from(Fixtures.dataParcours())
                        .code(ParcoursCode.of("WEB"))
                        .build())
                .addMentors(DataSchool.mentor("tess", 3, DataSchool.DATA, DataSchool.projects("D1"))
                        .build())
                .addStudents(DataSchool.placed(
                        DataSchool.student("eli", Funding.SELF_FUNDED, DayOfWeek.FRIDAY, "D1"), "tess"))
                .addSessions(Fixtures.session("S9", Fixtures.thirdPartyStudent(), "2026-06-02T10:00"))
                .addLeaves(new SchoolRoster.Announced(MentorId.of("tess"), Leave.days("2026-06-01", "2026-06-05")))));

        assertThat(enrolled(done))
                .containsExactly("PARCOURS WEB", "MENTOR tess", "STUDENT eli", "SESSION S9", "LEAVE tess/2026-06-01");
        assertThat(school.holder("eli")).isEqualTo("tess");
        assertThat(school.seats("tess")).isEqualTo("capacity 3, held 1, reserved 0, free 2");
        assertThat(school.state("ari", "2026-W23")).isEqualTo("PLANNED");
    }

    @Test
    void changed_facts_follow_the_roster_and_are_told_by_name() {
        assertThat(changes(reconcile(withStudent(
                        "ari",
                        it -> it.name("Ariane")
                                .email(Email.of("ARI@students.example"))
                                .project(ProjectCode.of("D2"))
                                .training(Fixtures.training(DayOfWeek.WEDNESDAY))))))
                .containsExactly(
                        "STUDENT ari name: ari > Ariane",
                        "STUDENT ari email: ari@students.example > ARI@students.example",
                        "STUDENT ari project: D1 > D2",
                        "STUDENT ari usualDay: TUESDAY > WEDNESDAY");
        assertThat(changes(reconcile(withStudent("ari", it -> it))))
                .contains("STUDENT ari email: ARI@students.example > ari@students.example");
        assertThat(changes(reconcile(withMentor(
                        "oscar", it -> it.email(Email.of("oscar@new.example")).days(Set.of(DayOfWeek.WEDNESDAY))))))
                .containsExactly(
                        "MENTOR oscar email: oscar@school.example > oscar@new.example",
                        "MENTOR oscar days:  > WEDNESDAY");
    }

    @Test
    void a_track_follows_the_roster() {
        SchoolRoster before = same();
        Parcours first = before.parcours().get(0);
        SchoolRoster changed = SchoolRoster.builder()
                .from(before)
                .parcours(List.of(
                        Parcours.builder().from(first).title("Data and more").build(),
                        before.parcours().get(1)))
                .build();

        assertThat(changes(reconcile(changed))).containsExactly("PARCOURS DATA title: DATA track > Data and more");
        assertThat(reconcile(changed).changesNothing()).isTrue();
    }

    @Test
    void guarantee7_what_is_logged_of_a_change_has_no_name_and_no_email() {
        Reconciliation done = reconcile(withStudent("ari", it -> it.name("Ariane")));

        assertThat(done.toString()).contains("STUDENT ari name").doesNotContain("Ariane");
    }

    @Test
    void holders_are_told_of_a_project_that_is_not_on_their_profile() {
        Reconciliation done = reconcile(withStudent("dan", it -> it.project(ProjectCode.of("D4"))));

        assertThat(alerts(done)).containsExactly("PROJECT_NOT_ON_PROFILE dan oscar");
        assertThat(school.outboxLines()).containsExactly("PROJECT_CHANGED to oscar about dan");
    }

    @Test
    void holders_are_told_of_a_profile_that_lost_a_project_of_theirs() {
        Reconciliation done =
                reconcile(withMentor("oscar", it -> it.profile(Map.of(DataSchool.DATA, DataSchool.projects("D2")))));

        assertThat(alerts(done)).containsExactly("PROJECT_NOT_ON_PROFILE dan oscar");
        assertThat(school.outboxLines()).containsExactly("ROSTER_CHANGED to oscar about dan");
    }

    @Test
    void replacements_are_told_of_the_project_of_a_student_who_is_lent() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        school.outbox();

        Reconciliation done = reconcile(withStudent("ari", it -> it.project(ProjectCode.of("D2"))));

        assertThat(alerts(done)).containsExactly("PROJECT_CHANGED ari oscar");
        assertThat(school.outboxLines()).containsExactly("PROJECT_CHANGED to oscar about ari");
    }

    @Test
    void holders_are_told_of_funding_and_training_days_that_have_changed() {
        assertThat(alerts(reconcile(withStudent("ari", it -> it.funding(Funding.SELF_FUNDED)))))
                .containsExactly("TRAINING_CHANGED ari nadia");
        assertThat(alerts(reconcile(same()))).containsExactly("TRAINING_CHANGED ari nadia");
        assertThat(alerts(reconcile(withMentor("nadia", it -> it.days(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))))))
                .containsExactly("USUAL_DAY_NOT_SERVED ari nadia");
    }

    @Test
    void nobody_is_moved_and_what_the_roster_says_is_told() {
        SchoolRoster elsewhere = SchoolRoster.builder()
                .from(same())
                .students(same().students().stream()
                        .map(placed -> new SchoolRoster.Placed(placed.student(), MentorId.of("paula")))
                        .toList())
                .build();

        assertThat(leftAlone(reconcile(elsewhere)))
                .containsExactly(
                        "STUDENT ari BELONGS_ELSEWHERE nadia paula",
                        "STUDENT bea BELONGS_ELSEWHERE nadia paula",
                        "STUDENT cy BELONGS_ELSEWHERE nadia paula",
                        "STUDENT dan BELONGS_ELSEWHERE oscar paula");
        assertThat(school.holder("ari")).isEqualTo("nadia");
    }

    @Test
    void who_is_lent_stays_lent_and_differs_in_nothing() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(leftAlone(reconcile(same()))).isEmpty();
        assertThat(school.holder("ari")).isEqualTo("oscar");
        assertThat(school.root("ari")).isEqualTo("nadia");
    }

    @Test
    void nobody_is_removed_and_whom_the_roster_lacks_is_told() {
        SchoolRoster few = SchoolRoster.builder()
                .from(same())
                .mentors(same().mentors().subList(0, 2))
                .students(same().students().subList(0, 1))
                .build();

        assertThat(leftAlone(reconcile(few)))
                .containsExactly(
                        "MENTOR paula NOT_IN_ROSTER",
                        "MENTOR quentin NOT_IN_ROSTER",
                        "STUDENT bea NOT_IN_ROSTER",
                        "STUDENT cy NOT_IN_ROSTER",
                        "STUDENT dan NOT_IN_ROSTER");
        assertThat(school.holder("bea")).isEqualTo("nadia");
    }

    @Test
    void who_has_finished_is_missed_by_nobody_and_changed_by_nobody() {
        school.mentoring.enrolment().finish(STAFF, StudentId.of("ari")).orElseThrow();
        SchoolRoster without = SchoolRoster.builder()
                .from(same())
                .students(same().students().subList(1, 4))
                .build();

        assertThat(leftAlone(reconcile(without))).isEmpty();
        Reconciliation with = reconcile(withStudent("ari", it -> it.name("Ariane")));
        assertThat(leftAlone(with)).containsExactly("STUDENT ari FINISHED 2026-04-20");
        assertThat(with.changesNothing()).isTrue();
    }

    @Test
    void s31_the_capacity_of_a_mentor_on_leave_is_left_alone_the_others_follow() {
        school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("nadia", 0);
        school.capacity("oscar", 7);

        Reconciliation done = reconcile(same());

        assertThat(leftAlone(done)).containsExactly("MENTOR nadia CAPACITY_IN_LEAVE 0 4");
        assertThat(changes(done)).containsExactly("MENTOR oscar capacity: 7 > 2");
        assertThat(school.seats("nadia")).startsWith("capacity 0,");
        assertThat(school.seats("oscar")).startsWith("capacity 2,");
    }

    @Test
    void once_the_leave_is_over_the_capacity_follows_again() {
        school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("nadia", 0);
        school.at("2026-05-18T00:00");

        assertThat(changes(reconcile(same()))).containsExactly("MENTOR nadia capacity: 0 > 4");
    }

    @Test
    void sessions_that_are_there_stay_as_they_are() {
        school.session(NADIA, "ari", "2026-05-05T10:00");

        Reconciliation done = reconcile(
                roster(it -> it.addSessions(Fixtures.session("S1", Fixtures.thirdPartyStudent(), "2026-06-02T10:00"))));

        assertThat(done.changesNothing()).isTrue();
        assertThat(school.state("ari", "2026-W19")).isEqualTo("PLANNED");
    }

    @Test
    void a_leave_that_stands_is_not_taken_in_again() {
        school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(Stream.of(Leave.days("2026-05-04", "2026-05-17"), Leave.days("2026-05-06", "2026-05-08"))
                        .map(request -> reconcile(withLeave("nadia", request))))
                .allSatisfy(done -> {
                    assertThat(done.changesNothing()).isTrue();
                    assertThat(done.leftAlone()).isEmpty();
                });
    }

    @Test
    void a_leave_that_stands_is_not_changed_by_a_roster_that_has_other_dates() {
        school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(leftAlone(reconcile(withLeave("nadia", Leave.days("2026-05-04", "2026-05-24")))))
                .containsExactly("LEAVE nadia/2026-05-04 LEAVE_DIFFERS 2026-05-04 – 2026-05-17, 2026-05-18 "
                        + "2026-05-04 – 2026-05-24, 2026-05-26");
        assertThat(leftAlone(reconcile(withLeave(
                        "nadia", Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20")))))
                .hasSize(1);
        assertThat(school.mentoring.leaves().open(NADIA, MentorId.of("nadia")).orElseThrow())
                .singleElement()
                .satisfies(leave -> assertThat(leave.until(Fixtures.TIME)).isEqualTo("2026-05-17"));
    }

    @Test
    void a_leave_that_was_taken_in_and_called_off_since_is_not_taken_in_again() {
        SchoolRoster away = withLeave("nadia", Leave.days("2026-06-01", "2026-06-05"));
        assertThat(enrolled(reconcile(away))).containsExactly("LEAVE nadia/2026-06-01");
        school.mentoring.leaves().cancel(NADIA, LeaveId.of("L1")).orElseThrow();

        Reconciliation again = reconcile(away);

        assertThat(again.changesNothing()).isTrue();
        assertThat(leftAlone(again))
                .containsExactly("LEAVE nadia/2026-06-01 LEAVE_DIFFERS  2026-06-01 – 2026-06-05, 2026-06-08");
    }

    @Test
    void leaves_of_a_roster_that_are_one_leave_are_taken_in_once() {
        SchoolRoster away = roster(it -> it.addLeaves(
                new SchoolRoster.Announced(MentorId.of("oscar"), Leave.days("2026-06-01", "2026-06-05")),
                new SchoolRoster.Announced(MentorId.of("oscar"), Leave.days("2026-06-08", "2026-06-12"))));

        assertThat(enrolled(reconcile(away))).containsExactly("LEAVE oscar/2026-06-01", "LEAVE oscar/2026-06-08");
        assertThat(school.mentoring.leaves().open(OSCAR, MentorId.of("oscar")).orElseThrow())
                .hasSize(1);
        assertThat(reconcile(away).changesNothing()).isTrue();
    }

    @Test
    void what_does_not_fit_is_told_at_once_and_nothing_is_done() {
        List<Object> before = StoreDump.of(school.store);
        SchoolRoster wrong = roster(it -> it.addStudents(
                DataSchool.placed(DataSchool.student("eli", Funding.SELF_FUNDED, DayOfWeek.FRIDAY, "U1"), "zoe")));

        assertThat(Told.invalid(() -> school.mentoring.roster().reconcile(STAFF, wrong)))
                .containsExactly("students[4].project", "students[4].mentor");
        assertThat(Told.invalid(() -> school.mentoring.roster().compare(STAFF, wrong)))
                .containsExactly("students[4].project", "students[4].mentor");
        assertThat(StoreDump.of(school.store)).isEqualTo(before);
    }

    @Test
    void why_something_stays_is_told_in_both_languages() {
        for (Reconciliation.Reason reason : Reconciliation.Reason.values()) {
            var difference = new Reconciliation.Difference(
                    new Reconciliation.Entry(Reconciliation.Kind.MENTOR, "nadia"), reason, "kept", "given");
            assertThat(difference.explain(Locale.ENGLISH))
                    .contains("nadia")
                    .isNotEqualTo(difference.explain(Locale.FRENCH));
        }
    }
}
