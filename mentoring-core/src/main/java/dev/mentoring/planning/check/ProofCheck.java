package dev.mentoring.planning.check;

import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.plan.WrongLine.Part;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.CheckedDecisions;
import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.CheckedStudents;
import dev.mentoring.planning.check.known.Flaw;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/** Checks that every due week of every student placed has one line, and that it names the student's replacement. */
final class ProofCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final CheckedDecisions decisions;
    private final List<List<YearWeek>> due;

    /** By student, how many due weeks the students before have. */
    private final int[] start;

    private final BitSet held;

    ProofCheck(Plan plan, CheckedFacts facts, CheckedDecisions decisions) {
        this.plan = plan;
        this.facts = facts;
        this.decisions = decisions;
        int students = decisions.students();
        this.due = new ArrayList<>(students);
        this.start = new int[students + 1];
        for (int i = 0; i < students; i++) {
            due.add(decisions.isPlaced(i) ? facts.dueWeeks(i) : List.of());
            start[i + 1] = start[i] + due.get(i).size();
        }
        this.held = new BitSet(start[students]);
    }

    Optional<WrongLine> firstWrong() {
        List<Plan.ProofLine> proof = plan.proof();
        for (int i = 0; i < proof.size(); i++) {
            Optional<Flaw> why = wrong(proof.get(i));
            if (why.isPresent()) {
                return Optional.of(why.get().in(Part.PROOF, i + 1));
            }
        }
        return held.cardinality() == start[decisions.students()] ? Optional.empty() : firstNotHeld();
    }

    private Optional<WrongLine> firstNotHeld() {
        return plan.assignments().stream()
                .flatMap(each -> notHeld(facts.students().find(each.student(), each.leave())).stream())
                .findFirst();
    }

    private Optional<WrongLine> notHeld(int student) {
        int place = held.nextClearBit(start[student]) - start[student];
        return place >= due.get(student).size()
                ? Optional.empty()
                : Flaw.of(
                                Why.WEEK_NOT_HELD,
                                due.get(student).get(place),
                                facts.students().id(student))
                        .map(flaw -> flaw.in(Part.PROOF, 0));
    }

    private Optional<Flaw> wrong(Plan.ProofLine line) {
        int student = facts.students().find(line.student(), line.leave());
        if (student == CheckedStudents.UNKNOWN || !isReplacement(student, line)) {
            return Flaw.of(Why.NOT_PLACED_THERE, line.student(), line.mentor());
        }
        int place = due.get(student).indexOf(line.week());
        if (place < 0 || held.get(start[student] + place)) {
            return Flaw.of(Why.WEEK_NOT_DUE, line.week(), line.student());
        }
        held.set(start[student] + place);
        return Optional.empty();
    }

    private boolean isReplacement(int student, Plan.ProofLine line) {
        return decisions.isPlaced(student)
                && facts.mentors().id(decisions.mentorOf(student)).equals(line.mentor());
    }
}
