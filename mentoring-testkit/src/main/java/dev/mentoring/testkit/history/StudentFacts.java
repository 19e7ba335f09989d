package dev.mentoring.testkit.history;

import dev.mentoring.roster.Funding;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the model knows of a student. */
final class StudentFacts {

    final String id;
    final String parcours;
    final Funding funding;
    final LocalDate start;
    final LocalDate end;
    final Optional<DayOfWeek> usualDay;
    final Set<LocalDate> extraDates;
    final List<Held> timeline = new ArrayList<>();
    /** For which leave each note was written; empty for any. */
    final List<Optional<Set<String>>> notes = new ArrayList<>();

    final List<String> lentFor = new ArrayList<>();
    Optional<String> project = Optional.empty();
    String holder;
    String root;
    Optional<LocalDate> finishedOn = Optional.empty();

    /**
     * From when on a mentor had the student.
     *
     * @param mentor who
     * @param from since when
     */
    record Held(String mentor, Instant from) {}

    StudentFacts(
            String id,
            String parcours,
            Funding funding,
            LocalDate start,
            LocalDate end,
            Optional<DayOfWeek> usualDay,
            Set<LocalDate> extraDates,
            String mentor) {
        this.id = id;
        this.parcours = parcours;
        this.funding = funding;
        this.start = start;
        this.end = end;
        this.usualDay = usualDay;
        this.extraDates = extraDates;
        this.holder = mentor;
        this.root = mentor;
    }

    boolean isActive() {
        return finishedOn.isEmpty();
    }

    boolean isLent() {
        return isActive() && !holder.equals(root);
    }

    /** For one who finishes before the training begins, the day of that is the only one. */
    LocalDate firstDay() {
        return finishedOn.filter(day -> day.isBefore(start)).orElse(start);
    }

    LocalDate lastDay() {
        return finishedOn.filter(day -> day.isBefore(end)).orElse(end);
    }

    boolean isApprentice() {
        return funding == Funding.APPRENTICESHIP;
    }

    boolean isTrainingDate(LocalDate day) {
        return (usualDay.filter(day.getDayOfWeek()::equals).isPresent() || extraDates.contains(day)) && trains(day);
    }

    boolean trains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(lastDay());
    }

    /** Whoever had the student at a moment; before the first one came, that same one. */
    String holderAt(Instant moment) {
        String found = timeline.get(0).mentor();
        for (Held held : timeline) {
            found = held.from().isAfter(moment) ? found : held.mentor();
        }
        return found;
    }

    void lend(String to, Collection<String> leave) {
        if (to.equals(root)) {
            lentFor.clear();
        } else {
            leave.stream().filter(name -> !lentFor.contains(name)).forEach(lentFor::add);
        }
        holder = to;
    }

    void moveForGood(String to) {
        lentFor.clear();
        holder = to;
        root = to;
    }

    void giveBack() {
        lentFor.clear();
        holder = root;
    }

    void noteHolder(Instant now) {
        if (timeline.isEmpty() || !timeline.get(timeline.size() - 1).mentor().equals(holder)) {
            timeline.add(new Held(holder, now));
        }
    }
}
