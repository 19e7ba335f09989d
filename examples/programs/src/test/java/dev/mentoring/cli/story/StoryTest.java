package dev.mentoring.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.roster.RosterFolder;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {

    private static final SchoolRoster ACADEMY = academy();

    private static SchoolRoster academy() {
        Problems problems = new Problems();
        Path folder = Path.of("..", "rosters", "academy");
        SchoolRoster roster = new RosterFolder(folder, ContinuityPolicy.standard(), problems).read();
        assertThat(problems.isEmpty()).isTrue();
        return roster;
    }

    static Stream<String> leavingMentors() {
        return ACADEMY.leaves().stream()
                .map(Announced::mentor)
                .map(Object::toString)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("leavingMentors")
    void whoever_leaves_the_academy_no_student_is_left_without_a_session(String mentor) {
        assertThat(told(Locale.ENGLISH, Optional.of(mentor)))
                .contains("What happened:")
                .endsWith("No week was left without a session.\n")
                .doesNotContain("{", "\u001b");
    }

    @ParameterizedTest
    @MethodSource("leavingMentors")
    void it_is_told_in_french_as_well(String mentor) {
        assertThat(told(Locale.FRENCH, Optional.of(mentor)))
                .contains("Ce qui s’est passé :")
                .endsWith("Aucune semaine n’est restée sans session.\n")
                .doesNotContain("{", "If nobody");
    }

    @Test
    void the_first_leave_announced_is_told_unless_a_mentor_is_named() {
        assertThat(told(Locale.ENGLISH, Optional.empty())).contains("Nadia Benali announces a leave");
    }

    @Test
    void what_is_refused_is_told_with_its_mend_and_then_mended() {
        assertThat(told(Locale.ENGLISH, Optional.of("nadia")))
                .containsSubsequence("NOTE_INCOMPLETE", "Complete the private note", "Ari Lambert is now with");
    }

    @Test
    void a_mentor_who_announced_no_leave_has_no_story_and_those_who_did_are_named() {
        Problems problems = new Problems();

        assertThat(new LeaveChoice(Optional.of("nadja"), 1).of(ACADEMY, problems))
                .isEmpty();

        assertThat(told(problems))
                .startsWith("--mentor: there is no mentor 'nadja' (did you mean 'nadia'?)")
                .contains("paula, ");
    }

    @Test
    void a_mentor_without_leave_is_told_from_one_whom_nobody_knows() {
        Problems problems = new Problems();

        assertThat(new LeaveChoice(Optional.of("sacha"), 1).of(ACADEMY, problems))
                .isEmpty();

        assertThat(told(problems)).startsWith("--mentor: 'sacha' has no leave in leaves.csv; these have: nadia, ");
    }

    @Test
    void the_second_leave_of_a_mentor_can_be_told_and_the_third_is_not_there() {
        Problems problems = new Problems();
        Optional<String> camille = Optional.of("camille");

        Announced second = new LeaveChoice(camille, 2).of(ACADEMY, problems).orElseThrow();
        assertThat(second)
                .isNotEqualTo(new LeaveChoice(camille, 1).of(ACADEMY, problems).orElseThrow());
        assertThat(problems.isEmpty()).isTrue();

        assertThat(new LeaveChoice(camille, 3).of(ACADEMY, problems)).isEmpty();
        assertThat(told(problems))
                .isEqualTo(
                        "--leave: there is no leave number 3; there are 2: camille 2026-07-20, camille 2026-07-27\n");
    }

    /** A19: Camille's two leaves around a weekend are one, whichever of them is asked for. */
    @Test
    void a_leave_that_is_one_with_another_is_told_from_the_first_day_of_both() {
        Announced second = new LeaveChoice(Optional.of("camille"), 2)
                .of(ACADEMY, new Problems())
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new StoryTeller(print(out), Locale.ENGLISH, false).tell(ACADEMY, second);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2026-07-20: the leave begins", "No week was left without a session.");
    }

    @Test
    void weeks_before_the_leave_are_not_painted_as_lost() {
        String story = told(Locale.ENGLISH, Optional.of("nadia"));
        String without =
                story.substring(story.indexOf("If nobody had done anything:"), story.indexOf("What happened:"));

        assertThat(without).contains("W27").contains("✗");
        assertThat(without.lines().filter(line -> line.contains("Ari Lambert")))
                .singleElement()
                .asString()
                .containsPattern("Ari Lambert {13,}   ●   ✗   ✗");
    }

    private static String told(Locale locale, Optional<String> mentor) {
        Announced leave = new LeaveChoice(mentor, 1).of(ACADEMY, new Problems()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StoryTeller(print(out), locale, false).tell(ACADEMY, leave);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String told(Problems problems) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        problems.print(print(err), Locale.ENGLISH);
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
