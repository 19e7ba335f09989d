package dev.mentoring.testkit.history;

import dev.mentoring.plan.Candidate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Who can take a student for a leave, as the model knows it: what lies ahead in the weeks of the window it does not
 * tell, so that some only may be candidates.
 */
record CandidateJudge(Model model, StudentFacts student, LeaveFacts leave) {

    /** When the student would go. */
    private Instant start() {
        return leave.start.isAfter(model.now) ? leave.start : model.now;
    }

    void judge(List<?> told) {
        List<Candidate> candidates = told.stream().map(Candidate.class::cast).toList();
        boolean over = !leave.end.isAfter(model.now) || !student.isActive();
        Must.hold(!over || candidates.isEmpty(), "nobody is to take a student any more", candidates);
        candidates.forEach(this::mustFit);
        Must.beEqual(candidates, candidates.stream().sorted(bestFirst()).toList(), "candidates, the best first");
        if (!over && !TargetJudge.isPast(student, SchoolDays.day(start()))) {
            List<String> names =
                    candidates.stream().map(each -> each.mentor().value()).toList();
            model.mentors.values().stream()
                    .filter(each -> couldAnyhow(each))
                    .forEach(each -> Must.hold(names.contains(each.id), "is a candidate", each.id));
        }
    }

    private static Comparator<Candidate> bestFirst() {
        return Comparator.comparing((Candidate each) -> each.hadBefore() ? 0 : 1)
                .thenComparing(Candidate::held)
                .thenComparing(each -> each.mentor().value());
    }

    private void mustFit(Candidate told) {
        MentorFacts mentor = model.mentor(told.mentor().value());
        Must.hold(could(mentor), "cannot take the student, and is a candidate", told);
        Must.beEqual(told.student().value(), student.id, "for whom");
        Must.beEqual(told.free(), model.free(mentor.id), "free seats of a candidate");
        Must.beEqual(told.held(), model.held(mentor.id), "students of a candidate");
        boolean before =
                student.timeline.stream().anyMatch(each -> each.mentor().equals(mentor.id));
        Must.beEqual(told.hadBefore(), before, "had the student before");
    }

    /** Whether a mentor can take the student when the window begins. */
    boolean could(MentorFacts mentor) {
        return !mentor.id.equals(student.holder)
                && TargetJudge.aboutProfile(mentor, student).isEmpty()
                && model.free(mentor.id) > 0
                && !model.isAway(mentor.id, start());
    }

    /** Whether a mentor can take the student whatever the weeks ahead are like. */
    private boolean couldAnyhow(MentorFacts mentor) {
        return could(mentor)
                && (mentor.days.isEmpty() || !student.isApprentice())
                && model.standingOf(mentor.id).stream().noneMatch(each -> each.end.isAfter(start()));
    }
}
