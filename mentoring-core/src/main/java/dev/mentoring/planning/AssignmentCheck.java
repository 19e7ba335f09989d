package dev.mentoring.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that every student is placed once, with a mentor who can have the student, or counted as not placed. */
final class AssignmentCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final EligibleMentors eligible;
    private final CheckedDecisions decisions;

    /** By week, then by mentor: how many students are lent. */
    private final List<int[]> lent = new ArrayList<>();

    /** Checks what a plan decides, and notes it. */
    AssignmentCheck(Plan plan, CheckedFacts facts, EligibleMentors eligible, CheckedDecisions decisions) {
        this.plan = plan;
        this.facts = facts;
        this.eligible = eligible;
        this.decisions = decisions;
    }

    Optional<WrongLine> firstWrong() {
        List<Placement> placed = plan.assignments();
        int[] mentors =
                placed.stream().map(Placement::mentor).mapToInt(facts::number).toArray();
        for (int i = 0; i < placed.size(); i++) {
            Optional<String> why = wrong(placed.get(i), mentors[i]);
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.ASSIGNMENTS, i + 1, why.get()));
            }
        }
        List<Unplaced> unplaced = plan.unplaced();
        for (int i = 0; i < unplaced.size(); i++) {
            Optional<String> why = wrong(unplaced.get(i));
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.UNPLACED, i + 1, why.get()));
            }
        }
        return undecided();
    }

    private Optional<WrongLine> undecided() {
        for (int student = 0; student < decisions.students(); student++) {
            if (!decisions.isDecided(student)) {
                return Optional.of(new WrongLine(
                        WrongLine.Part.ASSIGNMENTS,
                        0,
                        facts.student(student).student().id() + " is neither placed nor counted as not placed"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> wrong(Placement line, int mentor) {
        int student = facts.students().find(line.student(), line.leave());
        if (student == CheckedStudents.UNKNOWN || mentor == CheckedFacts.UNKNOWN) {
            return Optional.of("nobody asked to place " + line.student() + " with " + line.mentor());
        }
        if (decisions.isDecided(student)) {
            return Optional.of(line.student() + " is placed twice");
        }
        decisions.place(student, mentor);
        Optional<String> objection = eligible.objection(student, mentor);
        return objection.isPresent() ? objection : seat(facts.weeks(student), mentor);
    }

    private Optional<String> seat(CheckedWeeks weeks, int mentor) {
        for (int i = 0; i < weeks.length(); i++) {
            if (++lentIn(weeks.number(i))[mentor] > facts.free(mentor)) {
                return Optional.of(facts.mentorId(mentor) + " has no seat left in "
                        + weeks.weeks().get(i));
            }
        }
        return Optional.empty();
    }

    private int[] lentIn(int week) {
        while (lent.size() <= week) {
            lent.add(new int[facts.mentors().count()]);
        }
        return lent.get(week);
    }

    private Optional<String> wrong(Unplaced line) {
        int student = facts.students().find(line.student(), line.leave());
        if (student == CheckedStudents.UNKNOWN || facts.student(student).strength() != line.strength()) {
            return Optional.of("nobody asked to place " + line.student() + " so");
        }
        if (decisions.isDecided(student)) {
            return Optional.of(line.student() + " is counted twice");
        }
        decisions.giveUp(student);
        return Optional.empty();
    }
}
