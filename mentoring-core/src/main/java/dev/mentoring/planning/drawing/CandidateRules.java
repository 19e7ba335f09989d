package dev.mentoring.planning.drawing;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.answer.Refusal;
import dev.mentoring.plan.Candidate;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.rules.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who can take one student for a whole window, and why the others cannot. Pure functions. */
public final class CandidateRules {

    /** Had before, then fewest students, then by id. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate each) -> !each.hadBefore())
            .thenComparing(Candidate::held)
            .thenComparing(Candidate::mentor);

    private CandidateRules() {}

    /**
     * The mentors who can take the student of a case.
     *
     * @param facts a case of at most one student
     * @return the best first
     */
    public static List<Candidate> candidates(PlanCase facts) {
        EligibilityRules rules = new EligibilityRules(facts.time());
        return facts.students().stream()
                .flatMap(student -> facts.mentors().stream()
                        .filter(mentor -> rules.causes(student, mentor).isEmpty())
                        .map(mentor -> candidate(student, mentor)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Candidate candidate(ToPlace student, Target target) {
        MentorId mentor = target.mentor().id();
        return new Candidate(
                mentor,
                student.student().id(),
                target.seats().free(),
                target.seats().held(),
                student.before().contains(mentor));
    }

    /**
     * The mentors who cannot take the student of a case.
     *
     * @param facts a case of at most one student
     * @return for each of them every cause, by mentor
     */
    public static Map<MentorId, List<Refusal>> unsuited(PlanCase facts) {
        EligibilityRules rules = new EligibilityRules(facts.time());
        ImmutableSortedMap.Builder<MentorId, List<Refusal>> unsuited = ImmutableSortedMap.naturalOrder();
        facts.students()
                .forEach(student -> facts.mentors().forEach(mentor -> {
                    List<Refusal> causes = rules.causes(student, mentor);
                    if (!causes.isEmpty()) {
                        unsuited.put(mentor.mentor().id(), causes);
                    }
                }));
        return unsuited.build();
    }
}
