package dev.mentoring.planning;

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
        List<ProofLine> proof = plan.proof();
        for (int i = 0; i < proof.size(); i++) {
            Optional<String> why = wrong(proof.get(i));
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.PROOF, i + 1, why.get()));
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
                : Optional.of(new WrongLine(
                        WrongLine.Part.PROOF,
                        0,
                        "nobody holds " + due.get(student).get(place) + " of "
                                + facts.student(student).student().id()));
    }

    private Optional<String> wrong(ProofLine line) {
        int student = facts.students().find(line.student(), line.leave());
        if (student == CheckedStudents.UNKNOWN || !isReplacement(student, line)) {
            return Optional.of(line.student() + " is not placed with " + line.mentor());
        }
        int place = due.get(student).indexOf(line.week());
        if (place < 0 || held.get(start[student] + place)) {
            return Optional.of(line.week() + " of " + line.student() + " is not due, or is there twice");
        }
        held.set(start[student] + place);
        return Optional.empty();
    }

    private boolean isReplacement(int student, ProofLine line) {
        return decisions.isPlaced(student)
                && facts.mentorId(decisions.mentorOf(student)).equals(line.mentor());
    }
}
