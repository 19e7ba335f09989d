package dev.mentoring.planning;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.roster.DueWeeks;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.YearWeek;

/** Draws up the proof: who holds the session of each due week. Due weeks are worked out once for students alike. */
final class ProofLines {

    private final SchoolTime time;
    private final Map<Key, List<YearWeek>> due = new HashMap<>();

    /** What the due weeks depend on. */
    private record Key(Training training, boolean isApprentice, WeekSpan weeks) {}

    ProofLines(SchoolTime time) {
        this.time = time;
    }

    /** The lines of a student who is placed for some weeks, in order. */
    void draw(Placement placement, Student student, WeekSpan weeks, Consumer<ProofLine> lines) {
        for (YearWeek week : due(student, weeks)) {
            lines.accept(new ProofLine(placement.student(), placement.leave(), week, placement.mentor()));
        }
    }

    private List<YearWeek> due(Student student, WeekSpan weeks) {
        return due.computeIfAbsent(
                new Key(student.training(), student.isApprentice(), weeks),
                none -> DueWeeks.between(student, weeks.first(), weeks.last(), time));
    }
}
