package dev.mentoring.session.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * One student's sessions and excuses over a stretch of weeks, laid out by the week that each stands for. A session
 * stands for one week only: the one it makes up for, or else the one it lies in.
 */
public final class Attendance {

    private final ImmutableList<Session> sessions;
    private final ImmutableListMultimap<YearWeek, Session> ordinary;
    private final ImmutableListMultimap<YearWeek, Session> catchUps;
    private final ImmutableMap<YearWeek, Excuse> excuses;

    private Attendance(SchoolTime time, Collection<Session> sessions, Collection<Excuse> excuses) {
        this.sessions = ImmutableList.sortedCopyOf(Session.BY_START, sessions);
        this.ordinary = byWeekStoodFor(time, this.sessions, session -> liesInWeekStoodFor(time, session));
        this.catchUps = byWeekStoodFor(time, this.sessions, session -> !liesInWeekStoodFor(time, session));
        this.excuses = excuses.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        YearWeek::compareTo, Excuse::week, excuse -> excuse, (first, second) -> second));
    }

    private static ImmutableListMultimap<YearWeek, Session> byWeekStoodFor(
            SchoolTime time, List<Session> sessions, Predicate<Session> wanted) {
        return sessions.stream()
                .filter(wanted)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        session -> weekStoodFor(time, session), session -> session));
    }

    private static YearWeek weekStoodFor(SchoolTime time, Session session) {
        return session.makesUpFor().orElseGet(() -> time.week(session.start()));
    }

    /** In the week that it makes up for, a session is an ordinary one (A15). */
    private static boolean liesInWeekStoodFor(SchoolTime time, Session session) {
        return time.week(session.start()).equals(weekStoodFor(time, session));
    }

    /**
     * Lays out sessions and excuses.
     *
     * @param time the school's time
     * @param sessions sessions of one student, in any order
     * @param excuses excuses of the same student; of two for a week, the later in the list counts
     * @return the attendance
     */
    public static Attendance of(SchoolTime time, Collection<Session> sessions, Collection<Excuse> excuses) {
        return new Attendance(time, sessions, excuses);
    }

    /**
     * A student of whom nothing is recorded.
     *
     * @param time the school's time
     * @return the attendance
     */
    public static Attendance none(SchoolTime time) {
        return new Attendance(time, List.of(), List.of());
    }

    /**
     * The same as if one of the sessions were not there.
     *
     * @param time the school's time
     * @param session the session to be left aside
     * @return the attendance
     */
    public Attendance without(SchoolTime time, Session session) {
        List<Session> others = sessions.stream()
                .filter(each -> !each.id().equals(session.id()))
                .toList();
        return new Attendance(time, others, excuses.values());
    }

    /**
     * All sessions.
     *
     * @return the earliest first
     */
    public List<Session> sessions() {
        return sessions;
    }

    /**
     * The sessions that lie in a week and stand for it.
     *
     * @param week any week
     * @return the earliest first
     */
    public List<Session> in(YearWeek week) {
        return ordinary.get(week);
    }

    /**
     * The sessions that make up for a week and lie in another.
     *
     * @param week any week
     * @return the earliest first
     */
    public List<Session> catchUpsFor(YearWeek week) {
        return catchUps.get(week);
    }

    /**
     * All sessions that stand for a week, wherever they lie.
     *
     * @param week any week
     * @return ordinary ones first
     */
    public Stream<Session> standingFor(YearWeek week) {
        return Stream.concat(in(week).stream(), catchUpsFor(week).stream());
    }

    /**
     * The excuse for a week.
     *
     * @param week any week
     * @return the excuse, or empty when there is none
     */
    public Optional<Excuse> excuse(YearWeek week) {
        return Optional.ofNullable(excuses.get(week));
    }

    /**
     * The excuses, by week.
     *
     * @return the earliest week first
     */
    public Map<YearWeek, Excuse> excuses() {
        return excuses;
    }
}
