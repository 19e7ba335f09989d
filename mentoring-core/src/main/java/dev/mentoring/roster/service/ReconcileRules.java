package dev.mentoring.roster.service;

import com.google.common.collect.Sets;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.Session;
import dev.mentoring.validation.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What going through a roster again does: new people are enrolled and changed facts follow the roster; nobody is moved
 * and nobody removed. Pure functions.
 */
final class ReconcileRules {

    private final KnownRoster known;
    private final Instant now;
    private final SchoolTime time;
    private final List<Reconciliation.Entry> enrolled = new ArrayList<>();
    private final List<Reconciliation.Change> changed = new ArrayList<>();
    private final List<Reconciliation.Difference> leftAlone = new ArrayList<>();
    private final RosterChanges.Builder changes = RosterChanges.builder();
    private final Set<String> announced = new HashSet<>();

    private ReconcileRules(KnownRoster known, Instant now, SchoolTime time) {
        this.known = known;
        this.now = now;
        this.time = time;
    }

    static Reconciled reconcile(SchoolRoster roster, KnownRoster known, Instant now, SchoolTime time) {
        ReconcileRules rules = new ReconcileRules(known, now, time);
        roster.parcours().forEach(rules::parcours);
        roster.mentors().forEach(rules::mentor);
        roster.students().forEach(rules::student);
        roster.sessions().forEach(rules::session);
        roster.leaves().forEach(each -> rules.leave(each, known.served(roster, each.mentor(), time)));
        rules.missing(roster);
        RosterChanges changes = rules.changes.build();
        return new Reconciled(
                new Reconciliation(
                        rules.enrolled, rules.changed, rules.leftAlone, new AlertRules(known, changes).alerts()),
                changes);
    }

    private void parcours(Parcours given) {
        Optional<Parcours> kept = Optional.ofNullable(known.parcours().get(given.code()));
        List<Reconciliation.Change> differing =
                kept.map(it -> FactFields.changes(it, given)).orElse(List.of());
        if (kept.isEmpty()) {
            enrolled.add(Entries.of(given));
        }
        if (kept.isEmpty() || !differing.isEmpty()) {
            changes.addParcours(given);
        }
        changed.addAll(differing);
    }

    private void mentor(Mentor given) {
        Optional<Mentor> kept = Optional.ofNullable(known.mentors().get(given.id()));
        if (kept.isEmpty()) {
            enrolled.add(Entries.of(given));
            changes.addMentors(given).putCapacities(given.id(), given.capacity());
        }
        kept.ifPresent(it -> mentorAgain(it, given));
    }

    private void mentorAgain(Mentor kept, Mentor given) {
        List<Reconciliation.Change> differing = FactFields.changes(kept, given);
        if (!differing.isEmpty()) {
            changes.addMentors(
                    Mentor.builder().from(given).capacity(kept.capacity()).build());
        }
        changed.addAll(differing);
        int inForce = Lookup.of(known.seats(), given.id()).capacity();
        if (inForce != given.capacity()) {
            capacity(given, String.valueOf(inForce), String.valueOf(given.capacity()));
        }
    }

    /** What a capacity was set to for a leave, or will be given back after it, is not the roster's affair (A11, S31). */
    private void capacity(Mentor given, String inForce, String wanted) {
        if (known.hasLeaveNotOver(given.id(), now)) {
            keep(Entries.of(given), Reconciliation.Reason.CAPACITY_IN_LEAVE, inForce, wanted);
        } else {
            changes.putCapacities(given.id(), given.capacity());
            changed.add(new Reconciliation.Change(Entries.of(given), "capacity", inForce, wanted));
        }
    }

    private void student(SchoolRoster.Placed given) {
        Student student = given.student();
        Optional<Student> kept = Optional.ofNullable(known.students().get(student.id()));
        Optional<Assignment> assignment =
                Optional.ofNullable(known.assignments().get(student.id()));
        if (assignment.isEmpty()) {
            enrolled.add(Entries.of(student));
            changes.addPlaced(given);
        }
        boolean finished = assignment.filter(it -> !it.isActive()).isPresent();
        if (!finished && !FactFields.areSame(kept, student)) {
            changes.addStudents(student);
        }
        assignment.ifPresent(it -> studentAgain(kept, given, it));
    }

    private void studentAgain(Optional<Student> kept, SchoolRoster.Placed given, Assignment assignment) {
        Reconciliation.Entry student = Entries.of(given.student());
        if (!assignment.isActive()) {
            String last = assignment.finishedOn().map(LocalDate::toString).orElse("");
            keep(student, Reconciliation.Reason.FINISHED, last, "");
            return;
        }
        kept.ifPresent(it -> changed.addAll(FactFields.changes(it, given.student())));
        if (!assignment.root().equals(given.mentor())) {
            keep(
                    student,
                    Reconciliation.Reason.BELONGS_ELSEWHERE,
                    assignment.root().value(),
                    given.mentor().value());
        }
    }

    private void session(Session given) {
        if (!known.sessions().contains(given.id())) {
            enrolled.add(Entries.of(given));
            changes.addSessions(given);
        }
    }

    /** A leave is new unless it stands, was taken in before, or would change one that stands. */
    private void leave(SchoolRoster.Announced given, ServedDays served) {
        AnnouncedLeave leave = AnnouncedLeave.of(given, time);
        List<Leave> standing = known.leavesOf(given.mentor());
        if (standing.stream().anyMatch(other -> leave.isIn(other, served)) || announced.contains(leave.mark())) {
            return;
        }
        Optional<Leave> oneWith = standing.stream()
                .filter(other -> leave.isOneWith(other, served))
                .findFirst();
        if (oneWith.isEmpty() && !known.takenIn().contains(leave.mark())) {
            announced.add(leave.mark());
            enrolled.add(Entries.leave(leave.id(time)));
            changes.addLeaves(given);
        } else {
            String kept =
                    oneWith.map(other -> AnnouncedLeave.dates(other, time)).orElse("");
            keep(Entries.leave(leave.id(time)), Reconciliation.Reason.LEAVE_DIFFERS, kept, leave.dates(served));
        }
    }

    /** Who has finished or gone is missed by nobody. */
    private void missing(SchoolRoster roster) {
        Set<MentorId> mentors = roster.mentors().stream().map(Mentor::id).collect(Collectors.toSet());
        Sets.difference(known.mentors().keySet(), mentors).stream()
                .filter(id -> !Lookup.of(known.mentors(), id).profile().isEmpty())
                .sorted()
                .forEach(id -> keep(Entries.of(id), Reconciliation.Reason.NOT_IN_ROSTER, "", ""));
        Set<StudentId> students =
                roster.students().stream().map(placed -> placed.student().id()).collect(Collectors.toSet());
        Sets.difference(known.assignments().keySet(), students).stream()
                .filter(id -> Lookup.of(known.assignments(), id).isActive())
                .sorted()
                .forEach(id -> keep(Entries.of(id), Reconciliation.Reason.NOT_IN_ROSTER, "", ""));
    }

    private void keep(Reconciliation.Entry of, Reconciliation.Reason reason, String kept, String given) {
        leftAlone.add(new Reconciliation.Difference(of, reason, kept, given));
    }
}
