package dev.mentoring.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** The rooms in their order: each may use those above it, and no other. */
final class Rooms {

    private static final List<String> ORDER = List.of(
            "text",
            "answer",
            "validation",
            "work",
            "seating",
            "calendar",
            "roster",
            "roster.rules",
            "assignment",
            "notice",
            "session",
            "session.rules",
            "policy",
            "leave",
            "leave.rules",
            "ledger",
            "ledger.rules",
            "note",
            "transfer",
            "transfer.rules",
            "ledger.service",
            "session.service",
            "leave.service",
            "consent",
            "note.service",
            "transfer.service",
            "enrolment",
            "time",
            "time.rules",
            "time.service",
            "plan",
            "planning.facts",
            "planning.drawing",
            "planning.mending",
            "planning.check.known",
            "planning.check",
            "planning",
            "roster.service");

    private final String house;

    Rooms(String house) {
        this.house = house;
    }

    /** A rule for each room. */
    List<ArchRule> order() {
        return IntStream.range(0, ORDER.size())
                .mapToObj(this::usesOnlyRoomsAbove)
                .toList();
    }

    private ArchRule usesOnlyRoomsAbove(int room) {
        String[] allowed = ORDER.subList(0, room + 1).stream().map(this::inside).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(inside(ORDER.get(room)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(outside()))
                .allowEmptyShould(true);
    }

    /** No class lies in a package that the order does not name. The facade lies in the house itself. */
    ArchRule noOther() {
        String[] rooms = ORDER.stream().map(this::inside).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(house + "..")
                .should()
                .resideInAnyPackage(rooms)
                .orShould()
                .resideInAPackage(house);
    }

    private DescribedPredicate<JavaClass> outside() {
        return DescribedPredicate.not(resideInAPackage(house + ".."));
    }

    private String inside(String room) {
        return house + "." + room;
    }
}
