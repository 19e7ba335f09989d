package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.HARD;
import static dev.mentoring.testkit.Samples.PRECISE;
import static dev.mentoring.testkit.Samples.WEEK_53;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** What every {@link dev.mentoring.session.Sessions} must do. */
public abstract class SessionsContract extends PortContract {

    private static final StudentId ARI = student("ari");
    private static final StudentId BEA = student("bea");
    private static final Instant NINE = at("2026-05-04T09:00");
    private static final Instant TEN = at("2026-05-04T10:00");
    private static final Instant ELEVEN = at("2026-05-04T11:00");
    private static final Interval ALWAYS = Interval.of(Samples.EARLIEST, Samples.LATEST.plusSeconds(1));

    /** For subclasses. */
    protected SessionsContract() {}

    private static Session session(String id, StudentId student, Instant start) {
        return Session.builder()
                .id(SessionId.of(id))
                .student(student)
                .start(start)
                .build();
    }

    private void save(Session... sessions) {
        write(tx -> store().sessions().save(tx, List.of(sessions)));
    }

    private Map<StudentId, List<Session>> of(Tx tx, Interval stretch, StudentId... students) {
        return store().sessions().of(tx, Set.of(students), stretch);
    }

    private Map<StudentId, List<Session>> of(Interval stretch, StudentId... students) {
        return read(tx -> of(tx, stretch, students));
    }

    private void comesBack(Session session) {
        save(session);
        assertEqual(readOptional(tx -> store().sessions().find(tx, session.id())), Optional.of(session));
        assertThat(of(ALWAYS, session.student())).containsEntry(session.student(), List.of(session));
    }

    @Test
    void a_session_comes_back_with_every_attribute() {
        comesBack(Session.builder()
                .id(SessionId.of("S1"))
                .student(ARI)
                .start(PRECISE)
                .status(SessionStatus.HELD)
                .makesUpFor(WEEK_53)
                .lateBy("Zoé \uD83C\uDF93")
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void a_session_of_every_status_comes_back(SessionStatus status) {
        comesBack(session("S1", ARI, NINE).with(status));
    }

    @Test
    void the_earliest_and_the_latest_session_come_back() {
        comesBack(session("S1", ARI, Samples.EARLIEST));
        comesBack(session("S2", BEA, Samples.LATEST));
    }

    @Test
    void sessions_are_told_apart_by_every_character_of_their_ids() {
        List<SessionId> ids = Samples.ids(SessionId::of);
        ids.forEach(id -> save(session(id.value(), ARI, NINE)));
        assertThat(ids)
                .allSatisfy(id -> assertThat(
                                read(tx -> store().sessions().find(tx, id)).map(Session::id))
                        .contains(id));
    }

    @Test
    void sessions_are_found_by_their_ids_whosever_they_are() {
        save(session("S1", ARI, TEN), session("S2", BEA, NINE), session("S3", ARI, NINE));
        Set<SessionId> some = Set.of(SessionId.of("S1"), SessionId.of("S2"), SessionId.of("S9"));
        assertThat(readMap(tx -> store().sessions().findAll(tx, some)))
                .containsOnly(
                        Map.entry(SessionId.of("S1"), session("S1", ARI, TEN)),
                        Map.entry(SessionId.of("S2"), session("S2", BEA, NINE)));
        assertThat(readMap(tx -> store().sessions().findAll(tx, Set.of()))).isEmpty();
    }

    @Test
    void an_unknown_session_is_absent() {
        save(session("S1", ARI, NINE));
        assertThat(readOptional(tx -> store().sessions().find(tx, SessionId.of("s1"))))
                .isEmpty();
        assertThat(of(ALWAYS, BEA)).isEmpty();
        assertThat(of(ALWAYS)).isEmpty();
    }

    @Test
    void a_stretch_includes_its_start_and_excludes_its_end() {
        save(session("S1", ARI, NINE), session("S2", ARI, TEN), session("S3", ARI, ELEVEN));
        assertThat(of(Interval.of(NINE, ELEVEN), ARI).get(ARI))
                .extracting(Session::id)
                .containsExactly(SessionId.of("S1"), SessionId.of("S2"));
        assertThat(of(Interval.of(NINE.plusNanos(1_000), TEN), ARI)).isEmpty();
    }

    @Test
    void a_stretch_may_have_no_bounds() {
        save(session("S1", ARI, NINE), session("S2", ARI, TEN));
        assertThat(of(Interval.startingAt(TEN), ARI).get(ARI)).hasSize(1);
        assertThat(of(Interval.endingAt(TEN), ARI).get(ARI)).hasSize(1);
        assertThat(of(Interval.ALL, ARI).get(ARI)).hasSize(2);
    }

    @Test
    void sessions_come_the_earliest_first_and_of_two_at_the_same_time_by_id() {
        List<SessionId> ids = Samples.inOrder(SessionId::of);
        save(session("0", ARI, TEN));
        ids.forEach(id -> save(session(id.value(), ARI, NINE)));
        assertThat(of(ALWAYS, ARI).get(ARI))
                .extracting(Session::id)
                .startsWith(ids.toArray(SessionId[]::new))
                .endsWith(SessionId.of("0"));
    }

    @Test
    void each_student_has_the_own_sessions_by_student_id() {
        List<StudentId> ids = Samples.inOrder(StudentId::of);
        IntStream.range(0, ids.size()).forEach(i -> save(session("S" + i, ids.get(i), NINE)));
        Map<StudentId, List<Session>> found = read(tx -> store().sessions().of(tx, Set.copyOf(ids), ALWAYS));
        assertThat(found.keySet()).containsExactlyElementsOf(ids);
        assertThat(found)
                .allSatisfy((id, own) ->
                        assertThat(own).extracting(Session::student).containsExactly(id));
    }

    @Test
    void a_session_takes_the_place_of_the_former_one_whosever_and_whenever_that_was() {
        save(session("S1", ARI, NINE));
        save(session("S1", BEA, ELEVEN).with(SessionStatus.HELD));
        assertThat(of(ALWAYS, ARI, BEA))
                .containsExactly(
                        Map.entry(BEA, List.of(session("S1", BEA, ELEVEN).with(SessionStatus.HELD))));
    }

    @Test
    void an_excuse_comes_back_with_every_attribute() {
        Excuse excuse = new Excuse(ARI, WEEK_53, Samples.longest(4_000), "Zoé \uD83C\uDF93", PRECISE);
        Excuse other = new Excuse(BEA, WEEK_53, HARD, "rita", PRECISE);
        excuse(excuse, other);
        assertThat(readMap(tx -> store().sessions().excuses(tx, Set.of(ARI, BEA), WEEK_53, WEEK_53)))
                .containsExactly(Map.entry(ARI, List.of(excuse)), Map.entry(BEA, List.of(other)));
    }

    private void excuse(Excuse... excuses) {
        write(tx -> List.of(excuses).forEach(each -> store().sessions().excuse(tx, each)));
    }

    private static Excuse ill(StudentId student, int year, int week) {
        return new Excuse(student, YearWeek.of(year, week), "ill", "rita", NINE);
    }

    private List<YearWeek> excused(YearWeek first, YearWeek last) {
        return read(tx -> store().sessions().excuses(tx, Set.of(ARI), first, last))
                .getOrDefault(ARI, List.of())
                .stream()
                .map(Excuse::week)
                .toList();
    }

    @Test
    void excuses_come_in_the_order_of_weeks_over_the_end_of_a_year_with_both_ends() {
        excuse(ill(ARI, 2027, 1), ill(ARI, 2026, 9), ill(ARI, 2026, 53), ill(ARI, 2026, 10), ill(BEA, 2026, 53));
        assertThat(excused(YearWeek.of(2026, 9), YearWeek.of(2027, 1)))
                .containsExactly(YearWeek.of(2026, 9), YearWeek.of(2026, 10), WEEK_53, YearWeek.of(2027, 1));
        assertThat(excused(YearWeek.of(2026, 10), WEEK_53)).containsExactly(YearWeek.of(2026, 10), WEEK_53);
        assertThat(excused(YearWeek.of(2026, 11), YearWeek.of(2026, 52))).isEmpty();
    }

    @Test
    void an_excuse_takes_the_place_of_the_former_one_of_the_week() {
        excuse(ill(ARI, 2026, 53));
        excuse(new Excuse(ARI, WEEK_53, "suspended", "zoe", TEN));
        assertThat(read(tx -> store().sessions().excuses(tx, Set.of(ARI), WEEK_53, WEEK_53))
                        .get(ARI))
                .extracting(Excuse::reason)
                .containsExactly("suspended");
    }

    @Test
    void what_a_transaction_saved_it_reads_back() {
        write(tx -> {
            store().sessions().save(tx, List.of(session("S1", ARI, NINE)));
            store().sessions().save(tx, List.of(session("S1", ARI, TEN)));
            store().sessions().excuse(tx, ill(ARI, 2026, 53));
            assertThat(of(tx, ALWAYS, ARI).get(ARI)).containsExactly(session("S1", ARI, TEN));
            assertThat(store().sessions().find(tx, SessionId.of("S1"))).contains(session("S1", ARI, TEN));
            assertThat(store().sessions().excuses(tx, Set.of(ARI), WEEK_53, WEEK_53))
                    .containsOnlyKeys(ARI);
        });
    }

    @Test
    void what_was_saved_in_vain_is_not_there_and_what_was_before_is() {
        save(session("S1", ARI, NINE));
        excuse(ill(ARI, 2026, 9));
        writeInVain(tx -> {
            store().sessions().save(tx, List.of(session("S1", BEA, TEN), session("S2", ARI, ELEVEN)));
            store().sessions().excuse(tx, ill(ARI, 2026, 53));
            store().sessions().excuse(tx, new Excuse(ARI, YearWeek.of(2026, 9), "else", "zoe", TEN));
        });
        assertThat(of(ALWAYS, ARI, BEA)).containsExactly(Map.entry(ARI, List.of(session("S1", ARI, NINE))));
        assertThat(readOptional(tx -> store().sessions().find(tx, SessionId.of("S2"))))
                .isEmpty();
        assertThat(readMap(tx -> store().sessions().excuses(tx, Set.of(ARI), YearWeek.of(2026, 9), WEEK_53)))
                .containsExactly(Map.entry(ARI, List.of(ill(ARI, 2026, 9))));
    }

    @Test
    void others_see_all_that_a_transaction_saved_or_nothing() {
        Meanwhile<Integer> seen = store().work().write(tx -> {
            store().sessions().save(tx, List.of(session("S1", ARI, NINE)));
            Meanwhile<Integer> started =
                    Meanwhile.startAndWaitAWhile(() -> of(ALWAYS, ARI, BEA).size());
            store().sessions().save(tx, List.of(session("S2", BEA, NINE)));
            return started;
        });
        assertThat(seen.outcome()).isIn(0, 2);
    }
}
