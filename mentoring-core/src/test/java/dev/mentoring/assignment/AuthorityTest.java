package dev.mentoring.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** DOMAIN.md section 6, as the table it is. */
class AuthorityTest {

    /**
     * {@code yes}: may. {@code own}: may about a leave, a capacity or seats of her or his own, not about another
     * mentor's. {@code -}: may not. What an action is about stands in the first column.
     */
    private static final String TABLE = """
            about   | action               | student | holder | root | other | staff | system
            student | TRANSFER             | -       | yes    | -    | -     | yes   | -
            student | RETURN               | -       | yes    | -    | -     | yes   | -
            mentor  | LEAVE                | -       | own    | own  | own   | yes   | -
            mentor  | CAPACITY             | -       | own    | own  | own   | yes   | -
            mentor  | ADVISE               | -       | own    | own  | own   | yes   | -
            mentor  | POLL                 | -       | own    | own  | own   | yes   | -
            mentor  | PLAN                 | -       | own    | own  | own   | yes   | -
            mentor  | CANDIDATES           | -       | own    | own  | own   | yes   | -
            student | WARN                 | -       | yes    | -    | -     | yes   | -
            student | PROJECT              | -       | yes    | -    | -     | yes   | -
            student | SESSION              | -       | yes    | -    | -     | yes   | -
            student | SESSION_STATUS       | -       | yes    | -    | -     | yes   | -
            student | LATE_SESSION_STATUS  | -       | -      | -    | -     | yes   | -
            student | NOTE_WRITE           | -       | yes    | -    | -     | yes   | -
            student | NOTE_READ            | -       | yes    | yes  | -     | yes   | -
            student | CONSENT              | yes     | yes    | -    | -     | yes   | -
            student | LEDGER               | yes     | yes    | yes  | -     | yes   | -
            student | HISTORY              | yes     | yes    | yes  | -     | yes   | -
            student | SHOW_STUDENT         | yes     | yes    | yes  | -     | yes   | -
            mentor  | SHOW_MENTOR          | -       | own    | own  | own   | yes   | -
            school  | ENROL                | -       | -      | -    | -     | yes   | -
            student | FINISH               | -       | -      | -    | -     | yes   | -
            student | EXCUSE               | -       | -      | -    | -     | yes   | -
            student | OVERRIDE             | -       | -      | -    | -     | yes   | -
            school  | GAPS                 | -       | -      | -    | -     | yes   | -
            school  | EVIDENCE             | -       | -      | -    | -     | yes   | -
            school  | SEASON_PLAN          | -       | -      | -    | -     | yes   | -
            student | ERASURE              | -       | -      | -    | -     | yes   | -
            student | PERSONAL_DATA_EXPORT | -       | -      | -    | -     | yes   | -
            school  | TICK                 | -       | -      | -    | -     | yes   | yes
            school  | ROSTER               | -       | -      | -    | -     | yes   | yes
            """;

    private static final StudentId ARI = StudentId.of("ari");
    private static final MentorId NADIA = MentorId.of("nadia");
    private static final MentorId OSCAR = MentorId.of("oscar");
    private static final Assignment AT_HOME = Assignment.at(ARI, NADIA);
    /** Ari, nadia's, is with oscar; lea has nothing to do with it. */
    private static final Assignment LENT = AT_HOME.lentTo(OSCAR, LeaveId.of("L1"));

    private static final Map<String, Actor> ACTORS = Map.of(
            "student", Actor.student("ari"),
            "holder", Actor.mentor("oscar"),
            "root", Actor.mentor("nadia"),
            "other", Actor.mentor("lea"),
            "staff", Actor.staff("ari"),
            "system", Actor.system());

    /** One cell of the table. */
    record Cell(String about, Action action, String column, String says) {

        private Actor actor() {
            return Lookup.of(ACTORS, column);
        }

        private boolean says(String... words) {
            return List.of(words).contains(says);
        }

        private boolean isAllowedBy(Authority authority) {
            return switch (about) {
                case "student" -> authority.allows(actor(), action, ARI, Optional.of(LENT));
                case "mentor" ->
                    authority.allows(actor(), action, actor().asMentor().orElse(NADIA));
                default -> authority.allows(actor(), action);
            };
        }
    }

    static List<Cell> cells() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split("\\s*\\|\\s*")).toList();
        String[] head = rows.get(0);
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(2, row.length)
                        .mapToObj(i -> new Cell(row[0], Action.valueOf(row[1]), head[i], row[i])))
                .toList();
    }

    private static Stream<Cell> cells(String about) {
        return cells().stream().filter(cell -> cell.about().equals(about));
    }

    @Test
    void the_table_has_a_row_for_every_action_and_six_cells_a_row() {
        assertThat(cells().stream().map(Cell::action).distinct()).containsExactlyInAnyOrder(Action.values());
        assertThat(cells()).hasSize(6 * Action.values().length).allMatch(cell -> cell.says("yes", "own", "-"));
        assertThat(cells().stream().map(Cell::column).collect(Collectors.toSet()))
                .isEqualTo(ACTORS.keySet());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_is_as_the_table_says(Cell cell) {
        assertThat(cell.isAllowedBy(Authority.standard())).isEqualTo(cell.says("yes", "own"));
    }

    @Test
    void nothing_about_a_mentor_is_allowed_to_another_mentor_a_student_or_the_scheduler() {
        assertThat(cells("mentor")).allSatisfy(cell -> {
            MentorId somebodyElse = MentorId.of("sam");
            assertThat(Authority.standard().allows(cell.actor(), cell.action(), somebodyElse))
                    .isEqualTo(cell.says("yes"));
        });
    }

    @Test
    void nothing_about_a_student_is_allowed_to_another_student() {
        Actor bea = Actor.student("bea");
        assertThat(cells("student"))
                .allSatisfy(cell -> assertThat(Authority.standard().allows(bea, cell.action(), ARI, Optional.of(LENT)))
                        .isFalse());
    }

    @Test
    void a_mentor_called_like_the_student_and_a_student_called_like_the_mentor_are_others() {
        assertThat(cells("student")).allSatisfy(cell -> {
            Authority standard = Authority.standard();
            assertThat(standard.allows(Actor.mentor("ari"), cell.action(), ARI, Optional.of(LENT)))
                    .isFalse();
            assertThat(standard.allows(Actor.student("oscar"), cell.action(), ARI, Optional.of(LENT)))
                    .isFalse();
        });
        assertThat(cells("mentor"))
                .allSatisfy(
                        cell -> assertThat(Authority.standard().allows(Actor.student("nadia"), cell.action(), NADIA))
                                .isFalse());
    }

    @Test
    void a_mentor_who_is_holder_and_root_may_what_either_may() {
        assertThat(cells("student").filter(cell -> cell.column().equals("holder")))
                .allSatisfy(cell -> {
                    boolean either = cells("student")
                            .filter(other -> other.action() == cell.action())
                            .filter(other -> Set.of("holder", "root").contains(other.column()))
                            .anyMatch(other -> other.says("yes"));
                    assertThat(Authority.standard()
                                    .allows(Actor.mentor("nadia"), cell.action(), ARI, Optional.of(AT_HOME)))
                            .isEqualTo(either);
                    assertThat(Authority.standard()
                                    .allows(Actor.mentor("oscar"), cell.action(), ARI, Optional.of(AT_HOME)))
                            .isFalse();
                });
    }

    @Test
    void about_a_student_whom_nobody_knows_mentors_and_the_scheduler_may_nothing() {
        assertThat(cells("student")
                        .filter(cell ->
                                Set.of("holder", "root", "other", "system").contains(cell.column())))
                .allSatisfy(cell -> assertThat(
                                Authority.standard().allows(cell.actor(), cell.action(), ARI, Optional.empty()))
                        .isFalse());
    }

    @Test
    void what_concerns_the_whole_school_is_open_to_no_mentor() {
        assertThat(Action.values())
                .allSatisfy(action -> assertThat(Authority.standard().allows(Actor.mentor("nadia"), action))
                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void a_host_may_narrow_an_action_to_nobody_and_leaves_the_others_alone(Action action) {
        Authority narrowed = Authority.standard().with(action, Set.of());
        assertThat(cells())
                .allSatisfy(cell -> assertThat(cell.isAllowedBy(narrowed))
                        .isEqualTo(cell.action() != action && cell.says("yes", "own")));
    }

    @Test
    void a_host_may_narrow_transfers_to_staff() {
        Authority narrowed = Authority.standard().with(Action.TRANSFER, Set.of(Role.STAFF));
        assertThat(allowedTo(narrowed, Action.TRANSFER)).containsExactly("staff");
        assertThat(allowedTo(narrowed, Action.RETURN)).containsExactly("holder", "staff");
    }

    @Test
    void a_host_may_widen_an_action_explicitly() {
        Authority widened = Authority.standard()
                .with(Action.LEDGER, Set.of(Role.HOLDER, Role.ROOT, Role.OTHER_MENTOR))
                .with(Action.SHOW_MENTOR, Set.of(Role.OWNER, Role.OTHER_MENTOR, Role.STAFF))
                .with(Action.GAPS, Set.of(Role.STAFF, Role.SYSTEM));
        assertThat(allowedTo(widened, Action.LEDGER)).containsExactly("holder", "root", "other");
        assertThat(allowedTo(widened, Action.GAPS)).containsExactly("staff", "system");
        assertThat(widened.allows(Actor.mentor("lea"), Action.SHOW_MENTOR, NADIA))
                .isTrue();
        assertThat(widened.allows(Actor.mentor("lea"), Action.CAPACITY, NADIA)).isFalse();
    }

    @Test
    void what_is_open_to_students_is_never_open_to_another_student() {
        Authority widened = Authority.standard().with(Action.TRANSFER, Set.of(Role.values()));
        assertThat(widened.allows(Actor.student("ari"), Action.TRANSFER, ARI, Optional.of(LENT)))
                .isTrue();
        assertThat(widened.allows(Actor.student("bea"), Action.TRANSFER, ARI, Optional.of(LENT)))
                .isFalse();
    }

    @Test
    void the_standard_table_stays_as_it_is_whatever_hosts_make_of_it() {
        Authority unused = Authority.standard().with(Action.TRANSFER, Set.of(Role.values()));
        assertThat(allowedTo(unused, Action.TRANSFER)).hasSize(6);
        assertThat(allowedTo(Authority.standard(), Action.TRANSFER)).containsExactly("holder", "staff");
    }

    @Test
    void an_action_taken_away_can_be_given_back() {
        Authority authority = Authority.standard().with(Action.TICK, Set.of()).with(Action.TICK, Action.TICK.roles());
        assertThat(allowedTo(authority, Action.TICK)).containsExactly("staff", "system");
    }

    private static List<String> allowedTo(Authority authority, Action action) {
        return cells().stream()
                .filter(cell -> cell.action() == action && cell.isAllowedBy(authority))
                .map(Cell::column)
                .toList();
    }

    @Test
    void every_action_is_open_to_staff_and_the_roles_cannot_be_changed() {
        assertThat(Arrays.stream(Action.values()))
                .allSatisfy(action ->
                        assertThat(action.roles()).contains(Role.STAFF).isUnmodifiable());
    }
}
