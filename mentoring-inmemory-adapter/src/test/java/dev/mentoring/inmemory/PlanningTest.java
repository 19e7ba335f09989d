package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.PlanRequest;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Planning through the facade: who may ask, what is planned, and that nothing is written (A7). */
class PlanningTest {

    private final DataSchool school = DataSchool.open();

    private static List<String> lines(Plan plan) {
        return plan.assignments().stream()
                .map(each -> each.student() + " to " + each.mentor() + " for " + each.leave())
                .toList();
    }

    /** Those placed and those for whom there is nobody. */
    private static List<String> planned(DataSchool school, PlanRequest request) {
        Plan plan = school.mentoring.planning().plan(STAFF, request).orElseThrow();
        return Stream.concat(
                        plan.assignments().stream().map(Plan.Placement::student),
                        plan.unplaced().stream().map(Plan.Unplaced::student))
                .map(StudentId::value)
                .toList();
    }

    private static List<String> todo(Plan plan) {
        return plan.todo().stream()
                .map(each -> each.on() + " " + each.who().id() + ": " + each.what(Locale.ENGLISH))
                .toList();
    }

    private Plan plan(Actor actor, LeaveId... leaves) {
        return school.mentoring
                .planning()
                .plan(actor, PlanRequest.of(leaves).withMends())
                .orElseThrow();
    }

    @Test
    void a_leave_is_planned_for_every_student_who_is_to_be_moved() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        Plan plan = plan(NADIA, leave);
        assertThat(lines(plan))
                .containsExactly("ari to oscar for " + leave, "bea to paula for " + leave, "cy to paula for " + leave);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.certificates()).isEmpty();
        assertThat(plan.placed()).hasToString("{REQUIRED=2, ADVISED=1}");
        assertThat(plan.bound()).isEqualTo(plan.placed());
        assertThat(plan.isProvenOptimal()).isTrue();
    }

    @Test
    void the_proof_says_for_each_due_week_who_holds_the_session() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(plan(STAFF, leave).proof())
                .extracting(line -> line.student() + " " + line.week() + " " + line.mentor())
                .containsExactly(
                        "ari 2026-W19 oscar",
                        "ari 2026-W20 oscar",
                        "bea 2026-W19 paula",
                        "bea 2026-W20 paula",
                        "cy 2026-W19 paula",
                        "cy 2026-W20 paula");
    }

    @Test
    void a_plan_is_never_a_transfer_A7() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.outbox();
        plan(STAFF, leave);
        school.mentoring.planning().candidates(STAFF, StudentId.of("ari"), leave);
        assertThat(school.holder("ari")).isEqualTo("nadia");
        assertThat(school.seats("oscar")).isEqualTo("capacity 2, held 1, reserved 0, free 1");
        assertThat(school.outbox()).isEmpty();
    }

    @Test
    void what_is_to_be_done_comes_with_dates_and_people_in_the_order_of_S41() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(todo(plan(NADIA, leave)))
                .containsExactly(
                        "2026-04-27 nadia: Set your capacity to 0.",
                        "2026-04-27 nadia: Ask the mentors of the parcours who can take over.",
                        "2026-04-27 nadia: Warn ari, bea, cy.",
                        "2026-05-04 nadia: Leave a private note on ari.",
                        "2026-05-04 nadia: Leave a private note on bea.",
                        "2026-05-04 nadia: Leave a private note on cy.",
                        "2026-05-04 nadia: Transfer ari to oscar.",
                        "2026-05-04 nadia: Transfer bea to paula.",
                        "2026-05-04 nadia: Transfer cy to paula.",
                        "2026-05-18 oscar: Send ari back to nadia.",
                        "2026-05-18 paula: Send bea, cy back to nadia.",
                        "2026-05-18 nadia: Set your capacity back to 4.");
    }

    @Test
    void what_was_done_already_is_not_asked_for_again() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("nadia", 0);
        school.mentoring.preparation().poll(NADIA, leave).orElseThrow();
        school.mentoring.preparation().warn(NADIA, leave).orElseThrow();
        school.note("ari", "bea");
        assertThat(todo(plan(NADIA, leave)))
                .containsExactly(
                        "2026-05-04 nadia: Leave a private note on cy.",
                        "2026-05-04 nadia: Transfer ari to oscar.",
                        "2026-05-04 nadia: Transfer bea to paula.",
                        "2026-05-04 nadia: Transfer cy to paula.",
                        "2026-05-18 oscar: Send ari back to nadia.",
                        "2026-05-18 paula: Send bea, cy back to nadia.",
                        "2026-05-18 nadia: Set your capacity back to 4.");
    }

    @Test
    void whoever_cannot_be_placed_is_told_with_the_competition_and_what_would_help() {
        school.capacity("paula", 1);
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        Plan plan = plan(STAFF, leave);
        assertThat(lines(plan)).containsExactly("ari to oscar for " + leave, "bea to paula for " + leave);
        assertThat(plan.unplaced())
                .extracting(each -> each.student() + " " + each.strength())
                .containsExactly("cy ADVISED");
        assertThat(plan.certificates()).singleElement().satisfies(certificate -> {
            assertThat(certificate.students()).hasToString("[ari, bea, cy]");
            assertThat(certificate.needed()).isEqualTo(3);
            assertThat(certificate.seats()).isEqualTo(2);
            assertThat(certificate.mentors()).hasToString("[oscar, paula]");
            assertThat(certificate.mends())
                    .extracting(mend -> mend.text(Locale.ENGLISH))
                    .contains("Give paula one more seat.", "Give oscar one more seat.");
        });
        // 72 hours before Monday 00:00 in Paris
        assertThat(todo(plan)).contains("2026-05-01 staff: Find a solution for cy with the mentor.");
    }

    @Test
    void mends_are_looked_for_only_when_asked_for() {
        school.capacity("paula", 1);
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        Plan plan =
                school.mentoring.planning().plan(STAFF, PlanRequest.of(leave)).orElseThrow();
        assertThat(plan.certificates())
                .singleElement()
                .satisfies(it -> assertThat(it.mends()).isEmpty());
    }

    @Test
    void a_mentor_plans_the_own_leaves_alone_and_staff_any() {
        LeaveId nadias = school.leave(NADIA, "2026-05-04", "2026-05-17");
        LeaveId oscars = school.leave(OSCAR, "2026-06-01", "2026-06-14");
        assertThat(lines(school.mentoring.planning().plan(OSCAR).orElseThrow()))
                .containsExactly("dan to nadia for " + oscars);
        assertThat(lines(school.mentoring.planning().plan(STAFF).orElseThrow()))
                .contains("ari to oscar for " + nadias, "dan to nadia for " + oscars);
        assertThat(refusal(school.mentoring.planning().plan(OSCAR, PlanRequest.of(nadias))))
                .isEqualTo(Cause.NOT_ALLOWED);
    }

    @Test
    void students_and_the_scheduler_plan_nothing() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        Stream.of(ARI, SYSTEM).forEach(actor -> {
            assertThat(refusal(school.mentoring.planning().plan(actor))).isEqualTo(Cause.NOT_ALLOWED);
            assertThat(refusal(school.mentoring.planning().plan(actor, PlanRequest.of(leave))))
                    .isEqualTo(Cause.NOT_ALLOWED);
        });
    }

    @Test
    void an_unknown_leave_is_invalid_to_staff_and_nobodys_business_to_others() {
        LeaveId nowhere = LeaveId.of("nowhere");
        assertThatThrownBy(() -> school.mentoring.planning().plan(STAFF, PlanRequest.of(nowhere)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("leaves[0]");
        assertThat(refusal(school.mentoring.planning().plan(NADIA, PlanRequest.of(nowhere))))
                .isEqualTo(Cause.NOT_ALLOWED);
    }

    @Test
    void with_a_long_pause_students_are_placed_when_staff_asks_A10() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-06-14");
        assertThat(plan(NADIA, leave).assignments()).isEmpty();
        assertThat(plan(NADIA, leave).unplaced()).isEmpty();
        assertThat(lines(plan(STAFF, leave)))
                .containsExactly("ari to oscar for " + leave, "bea to paula for " + leave, "cy to paula for " + leave);
    }

    @Test
    void a_student_who_is_kept_is_not_placed_but_has_something_to_be_done() {
        LeaveId leave = school.leave(NADIA, Leave.days("2026-05-04", "2026-05-05"));
        Plan plan = plan(NADIA, leave);
        assertThat(plan.assignments()).isEmpty();
        assertThat(todo(plan))
                .contains(
                        "2026-05-04 nadia: Get the consent of ari and plan the catch-up.",
                        "2026-05-04 nadia: Get the consent of cy and plan the catch-up.");
    }

    /** The example of the rule book. */
    @Test
    void what_would_help_is_told_with_the_cheapest_first() {
        school.capacity("paula", 1);
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(plan(STAFF, leave).certificates())
                .flatExtracting(Certificate::mends)
                .extracting(mend -> mend.text(Locale.ENGLISH))
                .containsExactly(
                        "Give paula one more seat.",
                        "Give oscar one more seat.",
                        "Position quentin on parcours DATA, with project D1 on the profile.",
                        "Position quentin on parcours DATA, with project D2 on the profile.",
                        "Position quentin on parcours DATA, with project D3 on the profile.");
    }

    @Test
    void a_mend_that_is_carried_out_helps() {
        school.capacity("paula", 1);
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(plan(STAFF, leave).unplaced()).hasSize(1);
        school.capacity("oscar", 3);
        assertThat(lines(plan(STAFF, leave)))
                .containsExactly("ari to oscar for " + leave, "bea to oscar for " + leave, "cy to paula for " + leave);
    }

    @Test
    void a_leave_of_a_replacement_is_shortened_where_that_helps() {
        LeaveId paulas = school.leave(PAULA, "2026-05-11", "2026-05-20");
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        Plan plan = plan(STAFF, leave);
        assertThat(plan.unplaced()).extracting(Plan.Unplaced::student).hasToString("[cy]");
        // cy comes on Mondays: paula would have to be there on 11 May
        assertThat(plan.certificates())
                .flatExtracting(Certificate::mends)
                .extracting(mend -> mend.text(Locale.ENGLISH))
                .contains("Let leave " + paulas + " of paula begin on 2026-05-12.");
        assertThat(plan.certificates())
                .flatExtracting(Certificate::mends)
                .extracting(mend -> mend.text(Locale.FRENCH))
                .contains("Faites commencer le congé " + paulas + " de paula le 2026-05-12.");
    }

    @Test
    void help_is_asked_for_72_elapsed_hours_before_though_clocks_change_A9() {
        school.capacity("paula", 0);
        school.capacity("oscar", 0);
        LeaveId leave = school.leave(NADIA, "2026-10-26", "2026-11-08");
        // before Monday 26 October 00:00 in Paris: Thursday 22 October 23:00Z, which is Friday in Paris
        assertThat(todo(plan(STAFF, leave))).contains("2026-10-23 staff: Find a solution for ari with the mentor.");
    }

    @Test
    void an_open_leave_asks_for_the_return_and_ends_where_it_is_reckoned_to() {
        LeaveId leave = school.leave(NADIA, Leave.openFrom("2026-05-04"));
        Plan plan = plan(STAFF, leave);
        assertThat(plan.assignments()).hasSize(3);
        assertThat(plan.proof())
                .filteredOn(line -> line.student().value().equals("ari"))
                .hasSize(4);
        assertThat(todo(plan)).contains("2026-05-04 nadia: Say when you are back from leave " + leave + ".");
        school.at("2026-06-10T09:00");
        assertThat(plan(STAFF, leave).proof())
                .extracting(line -> line.week().toString())
                .startsWith("2026-W24")
                .endsWith("2026-W28");
    }

    @Test
    void a_plan_of_a_leave_that_runs_begins_now() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-11T09:00");
        Plan plan = plan(STAFF, leave);
        assertThat(plan.proof()).extracting(line -> line.week().toString()).containsOnly("2026-W20");
        assertThat(todo(plan)).allMatch(line -> line.compareTo("2026-05-11") > 0);
    }

    @Test
    void a_leave_that_is_over_has_nothing_to_plan() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-18T09:00");
        Plan plan = plan(STAFF, leave);
        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.todo()).isEmpty();
        assertThat(plan(STAFF).assignments()).isEmpty();
    }

    @Test
    void a_mentor_on_leave_replaces_nobody_A20() {
        LeaveId nadias = school.leave(NADIA, "2026-05-04", "2026-05-17");
        LeaveId oscars = school.leave(OSCAR, "2026-05-04", "2026-05-17");
        Plan plan = plan(STAFF, nadias, oscars);
        assertThat(lines(plan)).containsExactly("bea to paula for " + nadias, "cy to paula for " + nadias);
        assertThat(plan.certificates()).extracting(Certificate::seats).containsExactly(0, 0);
        assertThat(plan.isProvenOptimal()).isTrue();
    }

    @Test
    void seats_are_counted_by_the_week_across_leaves() {
        school.capacity("paula", 1);
        LeaveId nadias = school.leave(NADIA, "2026-05-04", "2026-05-17");
        LeaveId oscars = school.leave(OSCAR, "2026-05-18", "2026-05-31");
        Plan plan = plan(STAFF, nadias, oscars);
        // nadia is back when oscar goes, but oscar is away for no week of her leave: their weeks do not meet
        assertThat(lines(plan))
                .containsExactly(
                        "ari to oscar for " + nadias, "bea to paula for " + nadias, "dan to nadia for " + oscars);
        assertThat(plan.isProvenOptimal()).isTrue();
    }

    @Test
    void a_leave_named_twice_or_by_a_name_it_absorbed_is_planned_once() {
        LeaveId first = school.leave(NADIA, "2026-05-04", "2026-05-10");
        LeaveId leave = school.leave(NADIA, "2026-05-11", "2026-05-17");
        assertThat(plan(STAFF, first, leave, leave).assignments())
                .hasSize(3)
                .allMatch(each -> each.leave().equals(leave));
    }

    private static Cause refusal(Outcome<?> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("not refused");
                },
                causes -> causes.get(0).cause());
    }

    @Test
    void a_student_whose_training_has_ended_during_the_leave_is_in_no_plan() {
        DataSchool small = DataSchool.openWith(DataSchool.roster()
                .addStudents(DataSchool.placed(
                        DataSchool.student(
                                "eve",
                                Funding.THIRD_PARTY,
                                Training.of(Fixtures.day("2026-02-02"), Fixtures.day("2026-05-07"), DayOfWeek.TUESDAY)),
                        "nadia")));
        LeaveId leave = small.leave(NADIA, "2026-05-04", "2026-05-17");
        PlanRequest request = PlanRequest.of(leave);
        assertThat(planned(small, request)).contains("ari", "eve");
        small.clock.set(Fixtures.at("2026-05-08T09:00"));
        assertThat(planned(small, request)).contains("ari").doesNotContain("eve");
    }
}
