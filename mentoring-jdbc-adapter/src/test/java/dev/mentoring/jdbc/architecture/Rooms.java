package dev.mentoring.jdbc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rooms of the adapter in their order: each may use those before it. What hosts see first lies in the house itself. */
record Rooms(String house) {

    private static final int MOST_TYPES = 25;

    private static final List<String> ORDER =
            List.of("schema", "statement", "migration", "transaction", "row", "chain", "cache", "port", "audit");

    /** A rule for each room. */
    List<ArchRule> order() {
        return IntStream.range(0, ORDER.size())
                .mapToObj(this::usesOnlyRoomsBefore)
                .toList();
    }

    private ArchRule usesOnlyRoomsBefore(int room) {
        String[] allowed = ORDER.subList(0, room + 1).stream().map(this::inside).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(inside(ORDER.get(room)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(house + ".."))))
                .allowEmptyShould(true);
    }

    /** No class lies in a package that the order does not name. */
    ArchRule noOther() {
        String[] rooms = Stream.concat(Stream.of(house), ORDER.stream().map(this::inside))
                .toArray(String[]::new);
        return classes().that().resideInAPackage(house + "..").should().resideInAnyPackage(rooms);
    }

    ArchRule noCycle() {
        return slices().matching(house + ".(*)..").should().beFreeOfCycles();
    }

    /** Of the core only these packages are used. */
    ArchRule usesOfTheCoreOnly(Collection<String> exported) {
        return classes()
                .that()
                .resideInAPackage(house + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(exported.toArray(String[]::new))
                        .or(resideInAPackage(house + ".."))
                        .or(not(resideInAPackage("dev.mentoring.."))));
    }

    /** The packages that have more types than one takes in at a time, each with their number. */
    Map<String, Long> crowded(JavaClasses all) {
        Map<String, Long> types = all.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        types.values().removeIf(count -> count <= MOST_TYPES);
        return types;
    }

    private String inside(String room) {
        return house + "." + room;
    }
}
