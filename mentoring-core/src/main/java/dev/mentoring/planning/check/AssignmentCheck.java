package dev.mentoring.planning.check;

import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.plan.WrongLine.Part;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.CheckedDecisions;
import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.CheckedMentors;
import dev.mentoring.planning.check.known.CheckedStudents;
import dev.mentoring.planning.check.known.CheckedWeeks;
import dev.mentoring.planning.check.known.EligibleMentors;
import dev.mentoring.planning.check.known.Flaw;
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
        List<Plan.Placement> placed = plan.assignments();
        int[] mentors = mentors(placed);
        for (int i = 0; i < placed.size(); i++) {
            Optional<Flaw> why = wrong(placed.get(i), mentors[i]);
            if (why.isPresent()) {
                return Optional.of(why.get().in(Part.ASSIGNMENTS, i + 1));
            }
        }
        List<Plan.Unplaced> unplaced = plan.unplaced();
        for (int i = 0; i < unplaced.size(); i++) {
            Optional<Flaw> why = wrong(unplaced.get(i));
            if (why.isPresent()) {
                return Optional.of(why.get().in(Part.UNPLACED, i + 1));
            }
        }
        return undecided();
    }

    /** In a loop of its own: ids lie anywhere in memory, and so the next one is fetched while this one is looked up. */
    private int[] mentors(List<Plan.Placement> placed) {
        int[] mentors = new int[placed.size()];
        for (int i = 0; i < mentors.length; i++) {
            mentors[i] = facts.mentors().number(placed.get(i).mentor());
        }
        return mentors;
    }

    private Optional<WrongLine> undecided() {
        for (int student = 0; student < decisions.students(); student++) {
            if (!decisions.isDecided(student)) {
                return Flaw.of(
                                Why.NOT_DECIDED,
                                facts.students().id(student),
                                facts.student(student).leave().id())
                        .map(flaw -> flaw.in(Part.ASSIGNMENTS, 0));
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> wrong(Plan.Placement line, int mentor) {
        int student = facts.students().find(line.student(), line.leave());
        if (student == CheckedStudents.UNKNOWN || mentor == CheckedMentors.UNKNOWN) {
            return Flaw.of(Why.NOT_ASKED, line.student(), line.leave());
        }
        if (decisions.isDecided(student)) {
            return Flaw.of(Why.DECIDED_TWICE, line.student(), line.leave());
        }
        decisions.place(student, mentor);
        Optional<Flaw> objection = eligible.objection(student, mentor);
        return objection.isPresent() ? objection : seat(facts.weeks(student), mentor);
    }

    private Optional<Flaw> seat(CheckedWeeks weeks, int mentor) {
        for (int i = 0; i < weeks.length(); i++) {
            if (++lentIn(weeks.number(i))[mentor] > facts.mentors().free(mentor)) {
                return Flaw.of(
                        Why.NO_SEAT, facts.mentors().id(mentor), weeks.weeks().get(i));
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

    private Optional<Flaw> wrong(Plan.Unplaced line) {
        int student = facts.students().find(line.student(), line.leave());
        if (student == CheckedStudents.UNKNOWN || facts.students().strength(student) != line.strength()) {
            return Flaw.of(Why.NOT_ASKED, line.student(), line.leave());
        }
        if (decisions.isDecided(student)) {
            return Flaw.of(Why.DECIDED_TWICE, line.student(), line.leave());
        }
        decisions.giveUp(student);
        return Optional.empty();
    }
}
