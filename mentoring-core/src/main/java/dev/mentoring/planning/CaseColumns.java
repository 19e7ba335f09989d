package dev.mentoring.planning;

/**
 * A case whose facts are read once, by whoever plans it and by whoever checks the plan.
 *
 * @param facts the case
 * @param mentors what is known of its mentors
 * @param students what is known of its students
 * @param profiles what mentors have on their profile of what students wish for
 */
record CaseColumns(PlanCase facts, MentorColumns mentors, StudentColumns students, ProfileColumns profiles) {

    /** Reads a case. */
    static CaseColumns of(PlanCase facts) {
        MentorColumns mentors = new MentorColumns(facts.mentors());
        StudentColumns students = new StudentColumns(facts.students(), mentors);
        return new CaseColumns(facts, mentors, students, new ProfileColumns(students.wishes(), mentors));
    }
}
