package dev.mentoring.roster;

import static dev.mentoring.fixtures.Fixtures.D1;
import static dev.mentoring.fixtures.Fixtures.D2;
import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.selfFundedStudent;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.trainingWithoutUsualDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mentoring.answer.IncompleteAnswer;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.validation.DateBounds;
import dev.mentoring.validation.Lookup;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

class PeopleTest {

    @Nested
    class A_student {

        @Test
        void shows_the_id_alone() {
            Student student = aStudent("s-17", Funding.THIRD_PARTY, trainingWithoutUsualDay())
                    .name("Ariane Dupont")
                    .build();
            assertThat(student).hasToString("Student s-17");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u2003", "a\u0000b", "a\uD83C"})
        void has_a_name(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aStudent("ari", Funding.THIRD_PARTY, trainingWithoutUsualDay())
                            .name(name)
                            .build())
                    .withMessageStartingWith("The name of a student");
        }

        @Test
        void who_is_an_apprentice_has_a_training_day_or_training_dates() {
            Training dates = Training.builder()
                    .from(trainingWithoutUsualDay())
                    .addExtraDates(day("2026-05-05"))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aStudent("bea", Funding.APPRENTICESHIP, trainingWithoutUsualDay())
                            .build())
                    .withMessageContaining("A5");
            assertThat(aStudent("bea", Funding.APPRENTICESHIP, dates).build().isApprentice())
                    .isTrue();
            assertThat(apprentice().isApprentice()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(names = "APPRENTICESHIP", mode = EnumSource.Mode.EXCLUDE)
        void of_another_funding_needs_no_usual_day(Funding funding) {
            assertThat(aStudent("ari", funding, trainingWithoutUsualDay())
                            .build()
                            .isApprentice())
                    .isFalse();
        }

        @Test
        void changes_project_and_nothing_else() {
            Student student = thirdPartyStudent();
            assertThat(student.onProject(Optional.of(D2)).project()).contains(D2);
            assertThat(student.onProject(Optional.empty()).project()).isEmpty();
            assertThat(student.onProject(Optional.of(D2)).onProject(Optional.of(D1)))
                    .isEqualTo(student);
        }

        @Test
        void whose_training_ends_early_keeps_the_rest() {
            Student ended = selfFundedStudent().endingBy(day("2026-05-05"));
            assertThat(ended.training().end()).isEqualTo("2026-05-05");
            assertThat(ended.training().start()).isEqualTo("2026-02-02");
            assertThat(ended.training().usualDay()).contains(DayOfWeek.MONDAY);
            assertThat(ended.id()).isEqualTo(selfFundedStudent().id());
        }

        @Test
        void whose_training_ends_anyhow_is_the_same() {
            Student student = selfFundedStudent();
            assertThat(student.endingBy(student.training().end())).isSameAs(student);
            assertThat(student.endingBy(day("2199-12-31"))).isSameAs(student);
        }

        @Test
        void without_an_id_is_none() {
            assertThatIllegalStateException().isThrownBy(() -> Student.builder().build());
        }
    }

    @Nested
    class A_training {

        @Test
        void may_be_of_one_day_but_not_end_before_it_starts() {
            assertThat(Training.of(day("2026-05-05"), day("2026-05-05"), DayOfWeek.TUESDAY)
                            .covers(day("2026-05-05")))
                    .isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Training.of(day("2026-05-05"), day("2026-05-04"), DayOfWeek.TUESDAY));
        }

        @Test
        void covers_both_its_ends_and_nothing_outside() {
            Training training = trainingWithoutUsualDay();
            assertThat(training.covers(day("2026-02-01"))).isFalse();
            assertThat(training.covers(day("2026-02-02"))).isTrue();
            assertThat(training.covers(day("2027-03-26"))).isTrue();
            assertThat(training.covers(day("2027-03-27"))).isFalse();
        }

        @Test
        void lies_in_years_without_a_typing_error() {
            assertThatCode(() -> Training.of(day("1990-01-01"), day("2199-12-31"), DayOfWeek.MONDAY))
                    .doesNotThrowAnyException();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Training.of(day("1989-12-31"), day("2026-05-05"), DayOfWeek.MONDAY))
                    .withMessageContaining("1990 to 2199");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Training.of(day("2026-05-05"), day("2200-01-01"), DayOfWeek.MONDAY))
                    .withMessageContaining("2200-01-01");
        }

        @Test
        void that_ends_before_it_began_lasts_its_first_day() {
            assertThat(trainingWithoutUsualDay().endingBy(day("2025-01-01")))
                    .extracting(Training::start, Training::end)
                    .containsExactly(day("2026-02-02"), day("2026-02-02"));
        }

        @Test
        void that_ends_before_it_began_has_no_due_week() {
            for (Student student : List.of(thirdPartyStudent(), apprentice(), selfFundedStudent())) {
                Student gone = student.endingBy(day("2026-02-01"));
                assertThat(DueWeeks.between(gone, YearWeek.of(2026, 1), YearWeek.of(2027, 20), TIME))
                        .isEmpty();
            }
        }

        @Test
        void ends_earlier_but_never_later() {
            Training training = trainingWithoutUsualDay();
            assertThat(training.endingBy(day("2027-03-25")).end()).isEqualTo("2027-03-25");
            assertThat(training.endingBy(day("2027-03-26"))).isSameAs(training);
            assertThat(training.endingBy(day("2027-03-27"))).isSameAs(training);
        }
    }

    @Nested
    class A_mentor {

        @Test
        void shows_the_id_alone() {
            assertThat(aMentor("m-3").name("Nadia Martin").build()).hasToString("Mentor m-3");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 1_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void has_a_capacity_from_nothing_to_a_thousand(int capacity) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aMentor("nadia").capacity(capacity).build())
                    .withMessageContaining(String.valueOf(capacity));
            assertThat(aMentor("nadia").capacity(0).build().capacity()).isZero();
            assertThat(aMentor("nadia").capacity(1_000).build().capacity()).isEqualTo(1_000);
        }

        @Test
        void has_a_name_of_at_most_200_characters() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aMentor("nadia").name(" ").build())
                    .withMessageStartingWith("The name of a mentor");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aMentor("nadia").name("n".repeat(201)).build());
            assertThat(aMentor("nadia").name("n".repeat(200)).build().name()).hasSize(200);
        }

        @Test
        void is_on_a_parcours_with_whatever_projects() {
            ParcoursCode web = ParcoursCode.of("WEB");
            Mentor mentor = aMentor("nadia")
                    .profile(Map.of(DATA, Set.of(D1), web, Set.of()))
                    .build();
            assertThat(mentor.isOn(DATA)).isTrue();
            assertThat(mentor.isOn(web)).isTrue();
            assertThat(mentor.isOn(ParcoursCode.of("UX"))).isFalse();
            assertThat(mentor.knows(DATA, D1)).isTrue();
            assertThat(mentor.knows(DATA, D2)).isFalse();
            assertThat(mentor.knows(web, D1)).isFalse();
            assertThat(mentor.knows(ParcoursCode.of("UX"), D1)).isFalse();
        }

        @Test
        void serves_all_days_unless_some_are_named() {
            assertThat(day("2026-05-04")
                            .datesUntil(day("2026-05-11"))
                            .allMatch(aMentor("nadia").build()::serves))
                    .isTrue();
            Mentor choosy = aMentor("nadia")
                    .days(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY))
                    .build();
            assertThat(day("2026-05-04").datesUntil(day("2026-05-11")).filter(choosy::serves))
                    .containsExactly(day("2026-05-04"), day("2026-05-10"));
        }

        @Test
        void does_not_change_with_the_profile_it_was_made_of() {
            Set<ProjectCode> projects = new HashSet<>(Set.of(D1));
            Map<ParcoursCode, Set<ProjectCode>> profile = new HashMap<>(Map.of(DATA, projects));
            Mentor mentor = aMentor("nadia").profile(profile).build();
            projects.add(D2);
            assertThat(mentor.knows(DATA, D2)).isFalse();
            assertThat(mentor)
                    .isEqualTo(
                            aMentor("nadia").profile(Map.of(DATA, Set.of(D1))).build());
        }
    }

    @Nested
    class A_parcours {

        @Test
        void has_projects_in_order_each_once() {
            assertThat(dataParcours().projects()).containsExactly(D1, D2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Parcours.builder()
                            .from(dataParcours())
                            .projects(List.of())
                            .build())
                    .withMessageContaining("at least one project");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Parcours.builder()
                            .from(dataParcours())
                            .projects(List.of(D1, D2, D1))
                            .build())
                    .withMessageContaining("once");
        }

        @Test
        void has_a_title_and_a_channel() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Parcours.builder().from(dataParcours()).title("").build())
                    .withMessageStartingWith("The title of a parcours");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Parcours.builder().from(dataParcours()).channel(" ").build())
                    .withMessageStartingWith("The channel of a parcours");
        }
    }

    @Test
    void only_the_self_funded_have_no_contract_for_each_week() {
        assertThat(Funding.values())
                .filteredOn(funding -> !funding.isContractual())
                .containsExactly(Funding.SELF_FUNDED);
    }

    @Test
    void what_has_to_be_there_is_looked_up_or_missed_aloud() {
        assertThat(Lookup.of(Map.of("a", 1), "a")).isEqualTo(1);
        assertThatExceptionOfType(IncompleteAnswer.class)
                .isThrownBy(() -> Lookup.of(Map.of("a", 1), "b"))
                .withMessageContaining("b");
    }

    @Test
    void dates_lie_in_two_centuries() {
        assertThat(DateBounds.contain(day("1990-01-01"))).isTrue();
        assertThat(DateBounds.contain(day("2199-12-31"))).isTrue();
        assertThat(DateBounds.contain(day("1989-12-31"))).isFalse();
        assertThat(DateBounds.contain(day("2200-01-01"))).isFalse();
    }
}
