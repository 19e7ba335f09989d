package dev.mentoring.transfer.service;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Addressed;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.TransferPorts;
import dev.mentoring.transfer.rules.AdmissionRules;
import dev.mentoring.transfer.rules.BatchDecision;
import dev.mentoring.transfer.rules.BatchRules;
import dev.mentoring.work.Tx;
import java.util.Optional;

/**
 * One command to move students, from locking them to carrying it out (A13).
 *
 * @param ports what it reads and writes
 * @param school the school
 * @param actor who asks
 * @param move what is asked
 */
record MoveCommand(TransferPorts ports, School school, Actor actor, Move move) {

    TransferOutcome run(Tx tx) {
        Addressed locked = new TransferWriter(ports, school).lock(tx, move.students(), move.email());
        return new MoveCommand(ports, school.atOneMoment(), actor, move).run(tx, locked);
    }

    /** Once all is locked, what is decided, kept and told is of one moment. */
    private TransferOutcome run(Tx tx, Addressed locked) {
        TransferReader reader = new TransferReader(ports, school);
        TransferWriter writer = new TransferWriter(ports, school);
        Optional<Leave> leave = move.leave().flatMap(id -> new AdviceReader(ports, school).standing(tx, id));
        AdmissionRules door = new AdmissionRules(school.authority(), actor, move, leave, locked.assignments());
        door.unknownToStaff().ifPresent(unknown -> {
            throw InvalidCommand.of("leave", "invalid.unknown.leave", unknown);
        });
        Addressee to = reader.addressee(tx, locked.mentors());
        writer.deny(tx, actor, Action.TRANSFER, door.denied());
        BatchDecision decided = BatchRules.decide(reader.batch(tx, door, to));
        if (decided.outcome() instanceof TransferOutcome.Done done) {
            writer.carryOut(tx, decided.moved(), done.transfers());
        }
        return decided.outcome();
    }
}
