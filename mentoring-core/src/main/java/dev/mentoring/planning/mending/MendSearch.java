package dev.mentoring.planning.mending;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.plan.Mend;
import dev.mentoring.planning.drawing.EligibilityRules;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for changes to one mentor that may help students who compete for too few seats. */
final class MendSearch {

    private static final Set<Cause> BUT_FOR_SEATS = Sets.immutableEnumSet(Cause.NO_SEATS);
    private static final Set<Cause> BUT_FOR_PROJECT = Sets.immutableEnumSet(Cause.PROJECT_NOT_ON_PROFILE);
    private static final Set<Cause> BUT_FOR_PARCOURS =
            Sets.immutableEnumSet(Cause.NOT_ON_PARCOURS, Cause.PROJECT_NOT_ON_PROFILE);
    private static final Set<Cause> BUT_FOR_LEAVE = Sets.immutableEnumSet(Cause.TARGET_ON_LEAVE);

    private final List<ToPlace> students;
    private final EligibilityRules rules;
    private final ShorterLeaves shorter;

    MendSearch(List<ToPlace> students, SchoolTime time) {
        this.students = students;
        this.rules = new EligibilityRules(time);
        this.shorter = new ShorterLeaves(rules, time);
    }

    /**
     * A change to a mentor.
     *
     * @param mend how it is told
     * @param target the mentor as changed
     */
    record Change(Mend mend, Target target) {}

    /** The changes of a kind that leave nothing between the mentor and one of the students but perhaps other students. */
    Stream<Change> changes(Mend.Kind kind, Target target) {
        return students.stream()
                .flatMap(student -> change(kind, student, target, causes(student, target)))
                .distinct();
    }

    private Set<Cause> causes(ToPlace student, Target target) {
        return rules.causes(student, target).stream()
                .map(Refusal::cause)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class)));
    }

    private Stream<Change> change(Mend.Kind kind, ToPlace student, Target target, Set<Cause> causes) {
        boolean fits = switch (kind) {
            case SEAT -> Sets.difference(causes, BUT_FOR_SEATS).isEmpty();
            case PROJECT -> causes.equals(BUT_FOR_PROJECT);
            case PARCOURS -> causes.contains(Cause.NOT_ON_PARCOURS) && BUT_FOR_PARCOURS.containsAll(causes);
            case LEAVE -> causes.equals(BUT_FOR_LEAVE);
        };
        return fits ? changed(kind, student, target) : Stream.empty();
    }

    private Stream<Change> changed(Mend.Kind kind, ToPlace student, Target target) {
        return switch (kind) {
            case SEAT -> seat(target).stream();
            case PROJECT, PARCOURS -> Stream.of(profile(kind, student, target));
            case LEAVE -> shorter.changes(student, target);
        };
    }

    /** A capacity below what is held is not mended by one more seat. */
    private static Optional<Change> seat(Target target) {
        Seats seats = target.seats();
        if (seats.capacity() < seats.held() + seats.reserved() || seats.capacity() >= Mentor.LARGEST_CAPACITY) {
            return Optional.empty();
        }
        Seats more = new Seats(seats.capacity() + 1, seats.held(), seats.reserved());
        return Optional.of(
                new Change(Mend.seat(target.mentor().id()), new Target(target.mentor(), more, target.absences())));
    }

    private static Change profile(Mend.Kind kind, ToPlace student, Target target) {
        ParcoursCode parcours = student.student().parcours();
        Optional<ProjectCode> project = student.student().project();
        Map<ParcoursCode, Set<ProjectCode>> before = target.mentor().profile();
        Set<ProjectCode> projects = Sets.union(
                before.getOrDefault(parcours, Set.of()), project.stream().collect(Collectors.toSet()));
        Map<ParcoursCode, Set<ProjectCode>> after = ImmutableMap.<ParcoursCode, Set<ProjectCode>>builder()
                .putAll(before)
                .put(parcours, projects)
                .buildKeepingLast();
        Mentor changed = Mentor.builder().from(target.mentor()).profile(after).build();
        return new Change(
                Mend.profile(kind, changed.id(), parcours, project),
                new Target(changed, target.seats(), target.absences()));
    }
}
