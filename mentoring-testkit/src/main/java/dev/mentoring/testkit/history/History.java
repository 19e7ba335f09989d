package dev.mentoring.testkit.history;

import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import dev.mentoring.fixtures.CountedIds;
import dev.mentoring.fixtures.SettableClock;
import dev.mentoring.notice.Notice;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One history: a school, and commands one after the other, each held against the model. */
final class History {

    private static final int FULL_DUMP_PERCENT = 10;
    private static final Instant IN_THE_END = Instant.parse("2029-01-01T00:00:00Z");

    private static final ContinuityPolicy STANDARD = ContinuityPolicy.standard();
    private static final ContinuityPolicy STRICT = ContinuityPolicy.builder()
            .returnSeat(ContinuityPolicy.ReturnSeat.STRICT)
            .build();

    private final long seed;
    private final Dice dice;
    private final SmallSchool small;
    private final Model model;
    private final SettableClock clock;
    private final Agenda agenda = new Agenda();
    private final Commands commands;
    private final List<Side> sides = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /**
     * A step that was made.
     *
     * @param at when
     * @param command what was asked
     * @param answer what came of it
     */
    private record Told(
            Instant at, Command command, @Nullable Answer answer) {

        @Override
        public String toString() {
            String line = at + "  " + command;
            return answer == null ? line : line + "\n    " + answer.verdict() + " " + answer.why();
        }
    }

    History(long seed, List<Store> stores) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.small = new SmallSchool(dice);
        this.model = small.model;
        this.clock = new SettableClock(model.now);
        CountedIds first = new CountedIds();
        this.commands = new Commands(dice, small, first, agenda);
        stores.forEach(store -> sides.add(side(store, sides.isEmpty() ? first : new CountedIds())));
    }

    private Side side(Store store, CountedIds ids) {
        return new Side(Side.name(sides.size() + 1, store), store, school(store, ids));
    }

    private Mentoring school(Store store, CountedIds ids) {
        return Mentoring.on(store)
                .clock(clock)
                .policy(model.strictReturns ? STRICT : STANDARD)
                .ids(ids)
                .build();
    }

    void run(int steps) {
        try {
            sides.forEach(side -> side.doAlone(() ->
                    side.school().roster().enrol(Actor.system(), small.roster()).orElseThrow()));
            boolean thorough = dice.chance(FULL_DUMP_PERCENT);
            for (int i = 0; i < steps; i++) {
                step(thorough);
            }
            end();
        } catch (AssertionError | RuntimeException failure) {
            throw new HistoryFailure(seed, told.stream().map(Told::toString).toList(), failure);
        }
    }

    private void step(boolean thorough) {
        Command command = next();
        told.add(new Told(model.now, command, null));
        Side first = sides.get(0);
        List<Object> before = thorough ? Dump.of(first.store(), model) : List.of();
        Answer answer = first.alone(() -> command.call().apply(first.school()));
        told.set(told.size() - 1, new Told(model.now, command, answer));
        first.doAlone(() -> {
            if (thorough && !answer.isDone()) {
                mustBeUnchanged(before, Dump.of(first.store(), model));
            }
            judge(command, answer);
        });
        others(command, answer);
        if (thorough || answer.isDone()) {
            sides.forEach(side -> side.alone(() -> new Invariants(side.store(), model).check()));
        }
        if (thorough) {
            mustKeepSecrets(command, answer);
        }
    }

    /** What follows from a command before, at its time; or else another one after a while. */
    private Command next() {
        Optional<Agenda.Due> due = agenda.next();
        Instant at = due.map(Agenda.Due::at).orElseGet(() -> model.now.plus(passing()));
        model.now = at.isAfter(model.now) ? at : model.now;
        clock.set(model.now);
        return due.map(Agenda.Due::command).orElseGet(commands::draw);
    }

    private static void mustBeUnchanged(List<Object> before, List<Object> after) {
        Must.beAlike("the store before", before, "the store after", after, "what is not done changes nothing");
    }

    private static void judge(Command command, Answer answer) {
        Must.hold(answer.verdict() != Answer.Verdict.REFUSED || !answer.why().isEmpty(), "refused for a cause", answer);
        command.judge().accept(answer);
    }

    /** What the first store answered fits the model; the others must answer the same. */
    private void others(Command command, Answer answer) {
        for (Side other : sides.subList(1, sides.size())) {
            Answer theirs = other.alone(() -> command.call().apply(other.school()));
            mustBeAlike(other, theirs, answer, "the answer");
        }
    }

    private void mustBeAlike(Side other, Object theirs, Object first, String what) {
        Must.beAlike(other.name(), theirs, sides.get(0).name(), first, what);
    }

    private Duration passing() {
        return switch (dice.between(0, 9)) {
            case 0 -> Duration.ZERO;
            case 1, 2, 3 -> Duration.ofMinutes(dice.between(1, 120));
            case 4, 5, 6 -> Duration.ofHours(dice.between(1, 20));
            default -> Duration.ofDays(dice.between(1, 4));
        };
    }

    /** What a student may see has no text of a note in it (guarantee 7). */
    private static void mustKeepSecrets(Command command, Answer answer) {
        if (command.toString().startsWith("student:")) {
            String sight = Sight.of(answer.value()) + answer.causes() + answer.violations();
            Must.hold(!sight.contains(PreparationCommands.SECRET), "a student sees the text of a note", command);
        }
    }

    private void end() {
        clock.set(IN_THE_END);
        sides.forEach(side ->
                side.doAlone(() -> model.students.values().forEach(student -> mustReplay(side, student))));
        Side first = sides.get(0);
        List<Notice> sent = first.alone(() -> notices(first));
        for (Side other : sides.subList(1, sides.size())) {
            mustBeAlike(other, other.alone(() -> notices(other)), sent, "the notices");
            mustBeAlike(other, Dump.of(other.store(), model), Dump.of(first.store(), model), "what is kept");
        }
    }

    private static void mustReplay(Side side, StudentFacts student) {
        Replay.mustBeSame(
                side.school()
                        .transfers()
                        .history(Cast.STAFF, StudentId.of(student.id))
                        .orElseThrow(),
                student);
    }

    private static List<Notice> notices(Side side) {
        List<Notice> sent = new ArrayList<>();
        side.school().notices(sent::add).drainOnce(10_000);
        Set<String> ids = new HashSet<>();
        for (Notice notice : sent) {
            Must.hold(ids.add(notice.id()), "a notice is sent once", notice);
            String text = notice.id() + notice.figures() + notice.about();
            Must.hold(!text.contains(PreparationCommands.SECRET), "a notice tells the text of a note", notice);
        }
        return sent;
    }
}
