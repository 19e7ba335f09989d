package dev.mentoring.planning;

/**
 * A case whose facts are read once, by whoever plans it and by whoever checks the plan.
 *
 * @param facts the case
 * @param mentors what is known of its mentors
 * @param students what is known of its students
 */
record CaseColumns(PlanCase facts, MentorColumns mentors, StudentColumns students) {

    /** Reads a case. */
    static CaseColumns of(PlanCase facts) {
        MentorColumns mentors = new MentorColumns(facts.mentors());
        return new CaseColumns(facts, mentors, new StudentColumns(facts.students(), mentors));
    }
}
