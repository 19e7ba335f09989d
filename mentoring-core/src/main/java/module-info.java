/** The rules and services of a school of mentors, and the ports a host implements. */
module dev.mentoring.core {
    requires com.google.common;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires transitive org.threeten.extra;
    requires transitive static org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports dev.mentoring;
    exports dev.mentoring.answer;
    exports dev.mentoring.assignment;
    exports dev.mentoring.calendar;
    exports dev.mentoring.consent;
    exports dev.mentoring.enrolment;
    exports dev.mentoring.leave;
    exports dev.mentoring.leave.service;
    exports dev.mentoring.ledger;
    exports dev.mentoring.ledger.service;
    exports dev.mentoring.note;
    exports dev.mentoring.note.service;
    exports dev.mentoring.notice;
    exports dev.mentoring.plan;
    exports dev.mentoring.planning;
    exports dev.mentoring.policy;
    exports dev.mentoring.roster;
    exports dev.mentoring.roster.service;
    exports dev.mentoring.session;
    exports dev.mentoring.session.service;
    exports dev.mentoring.time;
    exports dev.mentoring.time.service;
    exports dev.mentoring.transfer;
    exports dev.mentoring.transfer.service;
    exports dev.mentoring.work;

    // constraints are read by reflection
    opens dev.mentoring.note to
            org.hibernate.validator;
    opens dev.mentoring.transfer to
            org.hibernate.validator;
}
