package dev.mentoring.inmemory;

import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Recipient;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outbox. */
final class InMemoryNotices implements Notices {

    private final InMemoryWork work;
    private final Table<String, Row> rows = new Table<>();
    private final Table<Integer, String> waiting = new Table<>();
    private int written;

    InMemoryNotices(InMemoryWork work) {
        this.work = work;
    }

    /**
     * A notice in the outbox.
     *
     * @param number its place in the order of writing
     * @param notice the notice
     * @param attempts how often it was tried
     * @param notBefore when it may be tried next
     * @param parked whether it is tried no more
     */
    private record Row(int number, Notice notice, int attempts, Instant notBefore, boolean parked) {}

    @Override
    public void write(Tx tx, Collection<Notice> notices) {
        Journal journal = work.writing(tx);
        for (Notice notice : notices) {
            if (rows.get(notice.id()) == null) {
                written++;
                put(journal, new Row(written, notice, 0, notice.at(), false));
            }
        }
    }

    private void put(Journal journal, Row row) {
        rows.put(journal, row.notice().id(), row);
        waiting.put(journal, row.number(), row.notice().id());
    }

    @Override
    public List<Notices.Waiting> claim(Tx tx, Instant now, Instant until, int most) {
        Journal journal = work.writing(tx);
        Set<Recipient> blocked = new HashSet<>();
        List<Row> claimed = new ArrayList<>();
        for (String id : List.copyOf(waiting.all())) {
            Row row = Objects.requireNonNull(rows.get(id));
            if (claimed.size() < most && !blocked.contains(row.notice().to())) {
                if (row.notBefore().isAfter(now)) {
                    blocked.add(row.notice().to());
                } else {
                    claimed.add(row);
                }
            }
        }
        claimed.forEach(row -> rows.put(
                journal, row.notice().id(), new Row(row.number(), row.notice(), row.attempts(), until, false)));
        return claimed.stream()
                .map(row -> new Notices.Waiting(row.notice(), row.attempts()))
                .toList();
    }

    @Override
    public void settle(Tx tx, String id, Notices.Delivery delivery) {
        Journal journal = work.writing(tx);
        @Nullable Row row = rows.get(id);
        if (row == null) {
            return;
        }
        int tried = row.attempts() + 1;
        if (delivery instanceof Notices.Delivery.Again again) {
            put(journal, new Row(row.number(), row.notice(), tried, again.at(), false));
        } else {
            waiting.remove(journal, row.number());
            boolean parked = delivery instanceof Notices.Delivery.Parked;
            rows.put(journal, id, new Row(row.number(), row.notice(), tried, row.notBefore(), parked));
        }
    }

    @Override
    public List<Notice> parked(Tx tx, int most) {
        work.reading(tx);
        return rows.all().stream()
                .filter(Row::parked)
                .sorted(java.util.Comparator.comparingInt(Row::number))
                .limit(most)
                .map(Row::notice)
                .toList();
    }
}
