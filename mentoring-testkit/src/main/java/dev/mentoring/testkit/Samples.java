package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.training;

import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** Values at the edge of what may be kept. */
final class Samples {

    /** A track that nobody is on but those who are put there. */
    static final ParcoursCode WEB = ParcoursCode.of("WEB");

    static final YearWeek WEEK_53 = YearWeek.of(2026, 53);
    /** As precise as moments get. */
    static final Instant PRECISE = Instant.parse("2026-12-31T23:59:59.999999Z");

    static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("2199-12-31T22:59:59.999999Z");

    /** Text that is hard to keep: four-byte characters, both quotes, a line break, a backslash, blanks at the ends. */
    static final String HARD = "  L’élève \"İı\" n'a pas\tfini \\ \n % _ {0} \uD83C\uDF93 ß 中 \u202E\u0301 ";

    private Samples() {}

    /** The longest text allowed, of four-byte characters. */
    static String longest(int most) {
        return "\uD83C\uDF93".repeat(most / 2);
    }

    /** Ids of every kind: accents, signs, 64 characters, four-byte characters; all different. */
    static <T> List<T> ids(Function<String, T> of) {
        return Stream.of(
                        "0",
                        "élève n° 7",
                        "e\u0301le\u0300ve n° 7",
                        "İı",
                        "iı",
                        "\"quoted\", 'too' and {0} % _ \\",
                        "7f3c1a52-0d0e-4a55-9a76-2f1f5c0a9b11",
                        "7F3C1A52-0D0E-4A55-9A76-2F1F5C0A9B11",
                        "x".repeat(64),
                        longest(64))
                .map(of)
                .toList();
    }

    /** Ids that languages sort otherwise than by their plain characters, sorted by these. */
    static <T> List<T> inOrder(Function<String, T> of) {
        return Stream.of("-a", "10", "9", "A", "B", "Z", "_a", "a", "a b", "a-b", "aB", "ab", "b", "z", "É", "é", "œ")
                .map(of)
                .toList();
    }

    static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    static MentorId mentor(String id) {
        return MentorId.of(id);
    }

    static StudentId student(String id) {
        return StudentId.of(id);
    }

    static LeaveId leave(String id) {
        return LeaveId.of(id);
    }

    static Mentor plainMentor(MentorId id) {
        return aMentor("someone").id(id).build();
    }

    static Mentor onTracks(String id, ParcoursCode... tracks) {
        Map<ParcoursCode, Set<ProjectCode>> profile =
                Stream.of(tracks).collect(Collectors.toMap(Function.identity(), track -> Set.of()));
        return aMentor(id).profile(profile).build();
    }

    static Student plainStudent(StudentId id) {
        return aStudent("someone", Funding.SELF_FUNDED, training(DayOfWeek.MONDAY))
                .id(id)
                .parcours(DATA)
                .build();
    }
}
