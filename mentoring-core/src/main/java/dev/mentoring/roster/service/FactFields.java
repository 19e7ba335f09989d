package dev.mentoring.roster.service;

import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.validation.Lookup;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of people and tracks by name, as text. */
final class FactFields {

    /** A fact. */
    private record Field<T>(String name, Function<T, Object> value) {

        String text(T of) {
            return value.apply(of).toString();
        }
    }

    private static final List<Field<Parcours>> PARCOURS = List.of(
            new Field<>("title", Parcours::title),
            new Field<>("channel", Parcours::channel),
            new Field<>(
                    "projects",
                    it -> it.projects().stream().map(ProjectCode::value).collect(Collectors.joining(", "))));

    private static final List<Field<Mentor>> MENTOR = List.of(
            new Field<>("name", Mentor::name),
            new Field<>("email", Mentor::email),
            new Field<>("profile", FactFields::profile),
            new Field<>("days", it -> sorted(it.days())));

    private static final List<Field<Student>> STUDENT = List.of(
            new Field<>("name", Student::name),
            new Field<>("email", Student::email),
            new Field<>("parcours", Student::parcours),
            new Field<>("project", it -> it.project().map(ProjectCode::value).orElse("")),
            new Field<>("funding", Student::funding),
            new Field<>(
                    "training",
                    it -> it.training().start() + " – " + it.training().end()),
            new Field<>(
                    "usualDay", it -> it.training().usualDay().map(Enum::name).orElse("")),
            new Field<>("extraDates", it -> sorted(it.training().extraDates())));

    private FactFields() {}

    static List<Reconciliation.Change> changes(Parcours before, Parcours after) {
        return changes(Entries.of(after), PARCOURS, before, after);
    }

    static List<Reconciliation.Change> changes(Mentor before, Mentor after) {
        return changes(Entries.of(after), MENTOR, before, after);
    }

    static List<Reconciliation.Change> changes(Student before, Student after) {
        return changes(Entries.of(after), STUDENT, before, after);
    }

    /** Whether a student is known so, letter by letter: equal emails may be written differently. */
    static boolean areSame(Optional<Student> kept, Student given) {
        return kept.filter(it -> changes(it, given).isEmpty()).isPresent();
    }

    private static <T> List<Reconciliation.Change> changes(
            Reconciliation.Entry of, List<Field<T>> fields, T before, T after) {
        return fields.stream()
                .filter(field -> !field.text(before).equals(field.text(after)))
                .map(field -> new Reconciliation.Change(of, field.name(), field.text(before), field.text(after)))
                .toList();
    }

    private static String profile(Mentor mentor) {
        return mentor.profile().keySet().stream()
                .sorted()
                .map(code -> code + ": " + sorted(Lookup.of(mentor.profile(), code)))
                .collect(Collectors.joining("; "));
    }

    private static String sorted(Collection<? extends Comparable<?>> values) {
        return values.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
    }
}
