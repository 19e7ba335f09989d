package dev.mentoring;

import dev.mentoring.assignment.AssignmentPorts;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.ledger.LedgerPorts;
import dev.mentoring.note.NotePorts;
import dev.mentoring.notice.NoticePorts;
import dev.mentoring.roster.RosterPorts;
import dev.mentoring.session.SessionPorts;
import dev.mentoring.transfer.TransferPorts;
import dev.mentoring.work.WorkPorts;

/**
 * The ports of one adapter, which share its transactions. Each room of the library says which ones it needs; a store has
 * those of all rooms.
 *
 * <p>What is kept comes back equal: texts character by character, each list in the order in which it was kept, and so
 * the sets and maps that speak of an order. Maps of answers come in the order of their keys. Moments come with whole
 * microseconds. Ids are compared as they are written: upper and lower case, accents and blanks tell them apart, and
 * their order is that of their plain characters, in no language.
 *
 * <p>A {@link dev.mentoring.work.Tx} is good for the ports of its own store while its work runs: any other is
 * refused with an {@link IllegalArgumentException}, one that has ended with an {@link IllegalStateException}, and so is
 * writing or locking in a transaction that only reads.
 */
public interface Store
        extends WorkPorts,
                RosterPorts,
                AssignmentPorts,
                NoticePorts,
                SessionPorts,
                LeavePorts,
                LedgerPorts,
                NotePorts,
                TransferPorts {}
