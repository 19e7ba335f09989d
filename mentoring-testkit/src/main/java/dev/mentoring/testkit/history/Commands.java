package dev.mentoring.testkit.history;

import dev.mentoring.fixtures.CountedIds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Draws commands, those that carry a leave out more often than others. */
final class Commands {

    private final Dice dice;
    private final List<Supplier<Command>> drawn = new ArrayList<>();

    Commands(Dice dice, SmallSchool school, CountedIds ids, Agenda agenda) {
        this.dice = dice;
        Model model = school.model;
        Cast cast = new Cast(dice, model);
        LeaveCommands leaves = new LeaveCommands(dice, model, cast);
        PreparationCommands preparation = new PreparationCommands(dice, model, cast);
        SessionCommands sessions = new SessionCommands(dice, model, cast, ids);
        LedgerCommands ledger = new LedgerCommands(dice, model, cast);
        RosterCommands roster = new RosterCommands(dice, model, cast, school);
        TransferCommands transfers = new TransferCommands(dice, model, cast);
        PlanningCommands planning = new PlanningCommands(dice, model, cast, preparation, agenda);
        often(5, leaves::declare);
        often(1, leaves::advise);
        often(3, leaves::change);
        often(2, leaves::cancel);
        often(1, leaves::show);
        often(2, preparation::poll);
        often(3, preparation::warn);
        often(7, preparation::note);
        often(1, preparation::notesOf);
        often(4, sessions::consent);
        often(4, sessions::session);
        often(3, sessions::status);
        often(2, ledger::ledger);
        often(1, ledger::gaps);
        often(2, ledger::excuse);
        often(2, ledger::tick);
        often(2, roster::enrol);
        often(1, roster::finish);
        often(2, roster::project);
        often(4, roster::capacity);
        often(1, roster::showMentor);
        often(1, roster::showStudent);
        often(1, roster::history);
        often(14, transfers::transfer);
        often(5, transfers::giveBack);
        often(2, transfers::giveBackByLeave);
        often(5, planning::plan);
        often(2, planning::candidates);
    }

    private void often(int times, Supplier<Command> command) {
        for (int i = 0; i < times; i++) {
            drawn.add(command);
        }
    }

    Command draw() {
        return dice.pick(drawn).get();
    }
}
