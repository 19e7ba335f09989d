package dev.mentoring.session.rules;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.Sessions;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

class AttendanceReaderTest {

    private static final YearWeek W52 = YearWeek.of(2026, 52);
    private static final YearWeek W53 = YearWeek.of(2026, 53);
    private static final StudentId ARI = thirdPartyStudent().id();
    private static final StudentId BEA = apprentice().id();

    private final Tx tx = new Tx() {};
    private final ListedSessions sessions = new ListedSessions();
    private final AttendanceReader reader = new AttendanceReader(sessions, TIME);

    @Test
    void a_week_on_either_side_is_read_and_no_more() {
        Session tooEarly = session("S1", thirdPartyStudent(), "2026-12-13T23:59");
        Session first = session("S2", thirdPartyStudent(), "2026-12-14T00:00");
        Session last = session("S3", thirdPartyStudent(), "2027-01-10T23:59");
        Session tooLate = session("S4", thirdPartyStudent(), "2027-01-11T00:00");
        sessions.save(tx, List.of(tooLate, last, first, tooEarly));

        assertThat(Lookup.of(reader.read(tx, Set.of(ARI), W52, W53), ARI).sessions())
                .containsExactly(first, last);
    }

    @Test
    void excuses_of_those_weeks_are_read() {
        sessions.excuse(tx, excuse("2026-W50"));
        sessions.excuse(tx, excuse("2026-W51"));
        sessions.excuse(tx, excuse("2027-W01"));
        sessions.excuse(tx, excuse("2027-W02"));

        assertThat(Lookup.of(reader.read(tx, Set.of(ARI), W52, W53), ARI).excuses())
                .containsOnlyKeys(YearWeek.of(2026, 51), YearWeek.of(2027, 1));
    }

    private static Excuse excuse(String week) {
        return new Excuse(ARI, YearWeek.parse(week), "ill", "martine", at("2026-12-01T10:00"));
    }

    @Test
    void everyone_asked_for_has_an_attendance_and_only_of_their_own() {
        Session aris = session("S1", thirdPartyStudent(), "2026-12-22T10:00");
        sessions.save(tx, List.of(aris));

        Map<StudentId, Attendance> read = reader.read(tx, Set.of(ARI, BEA), W52, W53);
        assertThat(read).containsOnlyKeys(ARI, BEA);
        assertThat(Lookup.of(read, ARI).in(W52)).containsExactly(aris);
        assertThat(Lookup.of(read, BEA).sessions()).isEmpty();
    }

    /** The port over two lists. */
    private static final class ListedSessions implements Sessions {

        private final List<Session> sessions = new ArrayList<>();
        private final List<Excuse> excuses = new ArrayList<>();

        @Override
        public Optional<Session> find(Tx tx, SessionId id) {
            return sessions.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Map<StudentId, List<Session>> of(Tx tx, Set<StudentId> students, Interval stretch) {
            return sessions.stream()
                    .filter(it -> students.contains(it.student()) && stretch.contains(it.start()))
                    .sorted(Session.BY_START)
                    .collect(groupingBy(Session::student));
        }

        @Override
        public void save(Tx tx, Collection<Session> saved) {
            sessions.addAll(saved);
        }

        @Override
        public Map<StudentId, List<Excuse>> excuses(Tx tx, Set<StudentId> students, YearWeek first, YearWeek last) {
            return excuses.stream()
                    .filter(it -> students.contains(it.student()))
                    .filter(it -> !it.week().isBefore(first) && !it.week().isAfter(last))
                    .collect(groupingBy(Excuse::student));
        }

        @Override
        public void excuse(Tx tx, Excuse excuse) {
            excuses.add(excuse);
        }
    }
}
