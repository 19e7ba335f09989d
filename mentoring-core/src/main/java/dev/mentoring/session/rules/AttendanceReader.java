package dev.mentoring.session.rules;

import com.google.common.collect.Maps;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.Sessions;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * Reads attendance, for any number of students at the price of one.
 *
 * @param sessions the port
 * @param time the school's time
 */
public record AttendanceReader(Sessions sessions, SchoolTime time) {

    /**
     * The attendance of these students, with a week on either side, where catch-ups may lie.
     *
     * @param tx the transaction
     * @param ids any number of ids
     * @param first the first week, included
     * @param last the last week, included
     * @return the attendance of each, also of one of whom nothing is recorded
     */
    public Map<StudentId, Attendance> read(Tx tx, Set<StudentId> ids, YearWeek first, YearWeek last) {
        YearWeek from = first.minusWeeks(1);
        YearWeek to = last.plusWeeks(1);
        Interval stretch =
                Interval.of(time.stretch(from).getStart(), time.stretch(to).getEnd());
        Map<StudentId, List<Session>> recorded = sessions.of(tx, ids, stretch);
        Map<StudentId, List<Excuse>> excuses = sessions.excuses(tx, ids, from, to);
        return Maps.toMap(
                ids,
                id -> Attendance.of(time, recorded.getOrDefault(id, List.of()), excuses.getOrDefault(id, List.of())));
    }
}
