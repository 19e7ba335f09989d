package dev.mentoring.cli.roster;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of one file, and the line of each. A row that is wrong otherwise counts as well.
 *
 * @param <K> the type of the ids
 */
final class Known<K> {

    /** To look for a name that is near takes time in a large school: nobody reads so many questions. */
    private static final int MOST_ASKED = 100;

    private final Map<K, Integer> lines = new HashMap<>();
    private boolean whole = true;
    private int asked;

    /** Nobody knows which ids the file would have had: none is unknown from now on. */
    void lose() {
        whole = false;
    }

    boolean lacks(K id) {
        return whole && !lines.containsKey(id);
    }

    /** Takes an id in; a row that repeats one is wrong. */
    void add(Cells cells, String column, K id, int line) {
        Integer former = lines.putIfAbsent(id, line);
        if (former != null) {
            cells.wrong(column, Text.of("id.twice", Text.quoted(id.toString()), former.toString()));
        }
    }

    /** A row that names an unknown id is wrong. */
    void require(Cells cells, String column, K id, String wrong) {
        if (lacks(id)) {
            asked++;
            Text meant = asked > MOST_ASKED ? Text.NOTHING : Meant.among(id.toString(), names());
            cells.wrong(column, Text.of(wrong, Text.quoted(id.toString()), meant));
        }
    }

    /** An id as its own file spells it, capitals apart; as it stands where that says nothing, or more than one thing. */
    String spelled(String id) {
        return Spelling.of(id, names());
    }

    private List<String> names() {
        return lines.keySet().stream().map(Object::toString).sorted().toList();
    }
}
