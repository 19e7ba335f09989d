package dev.mentoring.roster.service;

import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;

/** Names parts of a roster. */
final class Entries {

    private Entries() {}

    static Reconciliation.Entry of(Parcours parcours) {
        return new Reconciliation.Entry(
                Reconciliation.Kind.PARCOURS, parcours.code().value());
    }

    static Reconciliation.Entry of(Mentor mentor) {
        return of(mentor.id());
    }

    static Reconciliation.Entry of(MentorId mentor) {
        return new Reconciliation.Entry(Reconciliation.Kind.MENTOR, mentor.value());
    }

    static Reconciliation.Entry of(Student student) {
        return of(student.id());
    }

    static Reconciliation.Entry of(StudentId student) {
        return new Reconciliation.Entry(Reconciliation.Kind.STUDENT, student.value());
    }

    static Reconciliation.Entry of(Session session) {
        return new Reconciliation.Entry(
                Reconciliation.Kind.SESSION, session.id().value());
    }

    static Reconciliation.Entry leave(String id) {
        return new Reconciliation.Entry(Reconciliation.Kind.LEAVE, id);
    }
}
