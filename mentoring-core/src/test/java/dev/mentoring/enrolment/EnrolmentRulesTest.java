package dev.mentoring.enrolment;

import static dev.mentoring.transfer.rules.Moving.FIRST_MORNING;
import static dev.mentoring.transfer.rules.Moving.ofOscar;
import static dev.mentoring.transfer.rules.Moving.oscar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Violation;
import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.transfer.rules.Moving;
import dev.mentoring.transfer.rules.Target;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentRulesTest {

    private static final Student ARI = Fixtures.thirdPartyStudent();

    private static List<String> refusals(Student student, Mentor.Builder mentor, Seats seats, Leave... away) {
        Target target = new Target(mentor.build(), seats, Absences.of(List.of(away)));
        return Moving.lines(EnrolmentRules.refusals(student, target, FIRST_MORNING, Fixtures.TIME));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 1, true", "2, 1, 1, false", "0, 0, 0, false", "1, 0, 0, true"})
    void a20_a_new_student_needs_a_free_seat(int capacity, int held, int reserved, boolean free) {
        assertThat(refusals(ARI, oscar(), new Seats(capacity, held, reserved)))
                .isEqualTo(free ? List.of() : List.of("NO_SEATS{free=0, needed=1}"));
    }

    @Test
    void a20_a_mentor_on_leave_now_takes_nobody() {
        Seats free = new Seats(1, 0, 0);

        assertThat(refusals(ARI, oscar(), free, ofOscar(Leave.days("2026-05-04", "2026-05-04"))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-05-04}");
        assertThat(refusals(ARI, oscar(), free, ofOscar(Leave.days("2026-05-05", "2026-05-20"))))
                .isEmpty();
    }

    @Test
    void the_profile_and_the_training_day_are_checked_as_for_a_transfer() {
        assertThat(refusals(
                        Fixtures.apprentice(),
                        oscar().profile(Map.of()).days(Set.of(DayOfWeek.MONDAY)),
                        new Seats(1, 0, 0)))
                .containsExactly("NOT_ON_PARCOURS", "PROJECT_NOT_ON_PROFILE", "TRAINING_DAY_NOT_SERVED");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-03, true", "2026-05-04, false"})
    void section10_training_must_not_be_over(String end, boolean over) {
        Student ending = ARI.endingBy(Fixtures.day(end));

        assertThat(refusals(ending, oscar(), new Seats(1, 0, 0)))
                .isEqualTo(over ? List.of("NOT_IN_TRAINING") : List.of());
    }

    @Test
    void a_project_is_one_of_the_parcours_or_none() {
        assertThat(EnrolmentRules.projectViolations(Fixtures.dataParcours(), Optional.of(Fixtures.D1)))
                .isEmpty();
        assertThat(EnrolmentRules.projectViolations(Fixtures.dataParcours(), Optional.empty()))
                .isEmpty();
        assertThat(EnrolmentRules.projectViolations(Fixtures.dataParcours(), Optional.of(ProjectCode.of("U1"))))
                .extracting(Violation::path, Violation::english)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("project", "There is no project U1 in parcours DATA."));
    }
}
