package dev.mentoring.inmemory;

import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.List;

/** Transfers and denials. */
final class InMemoryTransfers implements Transfers {

    private final InMemoryWork work;
    private final Series<StudentId, Transfer> transfers = new Series<>();
    private final Series<StudentId, Transfers.Denial> denials = new Series<>();

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

    @Override
    public void deny(Tx tx, Collection<Transfers.Denial> denied) {
        Journal journal = work.writing(tx);
        denied.forEach(denial -> denials.append(journal, denial.student(), denial));
    }

    @Override
    public List<Transfers.Denial> denials(Tx tx, StudentId student) {
        work.reading(tx);
        return denials.of(student);
    }
}
