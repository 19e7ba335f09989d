package dev.mentoring.examples.roster;

import dev.mentoring.examples.reading.Cells;
import dev.mentoring.examples.reading.Text;
import java.util.Map;

/** What rows of several files are checked for. */
final class Rows {

    private Rows() {}

    static <K> void unique(Cells cells, String column, K id, int line, Map<K, Integer> lines) {
        Integer former = lines.putIfAbsent(id, line);
        if (former != null) {
            cells.wrong(column, Text.of("id.twice", Text.quoted(id.toString()), former.toString()));
        }
    }

    static <K> void known(Cells cells, String column, K id, Map<K, ?> all, String wrong) {
        if (!all.containsKey(id)) {
            cells.wrong(column, Text.of(wrong, Text.quoted(id.toString())));
        }
    }

    static Text twice(String element) {
        return Text.of("list.twice", Text.quoted(element));
    }
}
