package dev.mentoring.inmemory;

import dev.mentoring.notice.OnceMarks;
import dev.mentoring.work.Tx;
import java.util.Set;

/** What was told once. */
final class InMemoryOnceMarks implements OnceMarks {

    private final InMemoryWork work;
    private final Table<String, Boolean> marks = new Table<>();

    InMemoryOnceMarks(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public Set<String> marked(Tx tx, Set<String> asked) {
        work.reading(tx);
        return marks.get(asked).keySet();
    }

    @Override
    public void mark(Tx tx, Set<String> set) {
        Journal journal = work.writing(tx);
        set.forEach(mark -> marks.put(journal, mark, true));
    }
}
