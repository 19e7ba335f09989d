package dev.mentoring.session;

import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * A port: sessions, and excuses of weeks.
 *
 * <p>Absence is an empty answer. What a transaction saved it reads back.
 */
public interface Sessions {

    /**
     * The session of an id.
     *
     * @param tx the transaction
     * @param id the id
     * @return the session, or empty when there is none
     */
    Optional<Session> find(Tx tx, SessionId id);

    /**
     * The sessions of these ids.
     *
     * @param tx the transaction
     * @param ids any number of ids
     * @return each that exists, under its id; unknown ids are absent
     */
    default Map<SessionId, Session> findAll(Tx tx, Set<SessionId> ids) {
        Map<SessionId, Session> found = new TreeMap<>();
        ids.forEach(id -> find(tx, id).ifPresent(session -> found.put(id, session)));
        return found;
    }

    /**
     * The sessions of these students that begin in a stretch.
     *
     * @param tx the transaction
     * @param students any number of ids
     * @param stretch its start included, its end excluded
     * @return for each student who has any, the sessions in the order of {@link Session#BY_START}
     */
    Map<StudentId, List<Session>> of(Tx tx, Set<StudentId> students, Interval stretch);

    /**
     * Keeps sessions, each in place of a former one of the same id, whosever and whenever that was.
     *
     * @param tx the transaction
     * @param sessions at most one an id
     */
    void save(Tx tx, Collection<Session> sessions);

    /**
     * The excuses of these students in a stretch of weeks.
     *
     * @param tx the transaction
     * @param students any number of ids
     * @param first the first week, included
     * @param last the last week, included
     * @return for each student who has any, at most one a week, in the order of weeks
     */
    Map<StudentId, List<Excuse>> excuses(Tx tx, Set<StudentId> students, YearWeek first, YearWeek last);

    /**
     * Keeps an excuse, in place of a former one of the same student and week.
     *
     * @param tx the transaction
     * @param excuse the excuse
     */
    void excuse(Tx tx, Excuse excuse);
}
