package dev.mentoring.roster.service;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.LeaveWriter;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.function.Supplier;

/** Takes rosters in: the first time, and again. */
final class RosterImport {

    private final LeavePorts ports;
    private final School school;
    private final RosterReader reader;
    private final RosterWriter writer;

    RosterImport(LeavePorts ports, School school, LeaveWriter book) {
        this.ports = ports;
        this.school = school;
        this.reader = new RosterReader(ports, school.time());
        this.writer = new RosterWriter(ports, school, book);
    }

    Outcome<List<Assignment>> enrol(Actor actor, SchoolRoster roster) {
        return ifAllowed(
                actor,
                roster,
                () -> ports.work().write(tx -> {
                    lock(tx, roster);
                    KnownRoster known = reader.named(tx, roster);
                    InvalidCommand.throwIfAny(RosterCheck.unmet(roster, school, known));
                    return writer.write(tx, RosterChanges.all(roster, known), known);
                }));
    }

    Outcome<Reconciliation> compare(Actor actor, SchoolRoster roster) {
        return ifAllowed(
                actor,
                roster,
                () -> ports.work()
                        .read(tx ->
                                reconciled(roster, reader.everybody(tx, roster)).answer()));
    }

    Outcome<Reconciliation> reconcile(Actor actor, SchoolRoster roster) {
        return ifAllowed(
                actor,
                roster,
                () -> ports.work().write(tx -> {
                    lock(tx, roster);
                    KnownRoster known = reader.everybody(tx, roster);
                    Reconciled reconciled = reconciled(roster, known);
                    writer.write(tx, reconciled.changes(), known);
                    ports.notices().write(tx, new RosterNotices(school.now()).of(reconciled, known));
                    return reconciled.answer();
                }));
    }

    /** Rosters are taken in one after the other, while nobody moves or changes those they name. */
    private void lock(Tx tx, SchoolRoster roster) {
        ports.assignments().lockRoster(tx);
        ports.assignments().lockAll(tx, RosterReader.studentsNamed(roster), RosterReader.mentorsNamed(roster));
    }

    private Reconciled reconciled(SchoolRoster roster, KnownRoster known) {
        InvalidCommand.throwIfAny(RosterCheck.beside(roster, school, known));
        return ReconcileRules.reconcile(roster, known, school.now(), school.time());
    }

    /** What is wrong with a roster by itself is told to everybody; what the school knows, to those who may. */
    private <T> Outcome<T> ifAllowed(Actor actor, SchoolRoster roster, Supplier<T> command) {
        if (school.authority().allows(actor, Action.ROSTER)) {
            return Outcome.done(command.get());
        }
        InvalidCommand.throwIfAny(RosterCheck.alone(roster, school));
        return Outcome.refused(Cause.NOT_ALLOWED);
    }
}
