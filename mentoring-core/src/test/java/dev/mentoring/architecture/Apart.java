package dev.mentoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The checker of plans and what draws them up share the input as values, and nothing else. */
final class Apart {

    private Apart() {}

    static ArchRule checkerUsesNothingOfThePlanner(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + ".planning.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house + ".planning.drawing", house + ".planning.mending", house + ".seating");
    }

    static ArchRule plannerUsesNothingOfTheChecker(String house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house + ".planning.drawing", house + ".planning.mending", house + ".seating")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house + ".planning.check..");
    }
}
