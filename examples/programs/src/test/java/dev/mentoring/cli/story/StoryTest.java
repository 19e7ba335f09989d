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
    void a_mentor_who_announced_no_leave_has_no_story() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean told = new StoryTeller(print(new ByteArrayOutputStream()), Locale.ENGLISH, false)
                .tell(ACADEMY, Optional.of("nobody"), print(err));
        assertThat(told).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("leaves.csv: mentor:");
    }

    private static String told(Locale locale, Optional<String> mentor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(new StoryTeller(print(out), locale, false).tell(ACADEMY, mentor, print(err)))
                .isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
