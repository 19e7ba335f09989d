package dev.mentoring.inmemory;

import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.Transfers;
import java.util.Collection;
import java.util.List;

/** Transfers. */
final class InMemoryTransfers implements Transfers {

    private final InMemoryWork work;
    private final Series<StudentId, Transfer> transfers = new Series<>();

    InMemoryTransfers(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public void append(Tx tx, Collection<Transfer> made) {
        Journal journal = work.writing(tx);
        made.forEach(transfer -> transfers.append(journal, transfer.student(), transfer));
    }

    @Override
    public List<Transfer> of(Tx tx, StudentId student) {
        work.reading(tx);
        return transfers.of(student);
    }
}
