package dev.mentoring.plan;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A mentor who can have a student for the whole window of a leave.
 *
 * @param mentor who
 * @param student for whom
 * @param free free seats
 * @param held students held now, lent ones included
 * @param hadBefore whether the student was with the mentor before
 */
public record Candidate(MentorId mentor, StudentId student, int free, int held, boolean hadBefore) {

    /**
     * What speaks for the mentor, for people, in the order in which it counts.
     *
     * @param locale French for a French locale, English for any other
     * @return one phrase each
     */
    public List<String> reasons(Locale locale) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        if (hadBefore) {
            reasons.add(Texts.of(locale, "candidate.before", student));
        }
        return reasons.add(Texts.of(locale, "candidate.held", held))
                .add(Texts.of(locale, "candidate.free", free))
                .build();
    }
}
