package dev.mentoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.archsample.answer.AsksTheMachine;
import dev.mentoring.archsample.answer.KeepsGuava;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule holds of the library, and was seen red: it fails on deliberately bad code. */
class ArchitectureTest {

    private static final String HOUSE = "dev.mentoring";
    private static final String SAMPLE = "dev.mentoring.archsample";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(SAMPLE);
    private static final ArchRule NO_NESTED_PROPERTY = noMethods()
            .that()
            .areAnnotatedWith(Property.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Nested.class)
            .because("jqwik does not run them there, and nobody would miss them");

    private static List<String> red(ArchRule rule) {
        return rule.evaluate(BAD).getFailureReport().getDetails();
    }

    @Test
    void each_room_uses_only_rooms_above_it() {
        new Rooms(HOUSE).order().forEach(rule -> rule.check(MAIN));
    }

    @Test
    void a_room_that_looks_down_is_seen() {
        List<String> red = new Rooms(SAMPLE)
                .order().stream().flatMap(rule -> red(rule).stream()).toList();
        assertThat(red)
                .anyMatch(detail -> detail.contains("LooksDown"))
                .allMatch(detail ->
                        (detail.contains("LooksDown") && detail.contains("Below")) || detail.contains("sByChecking"));
    }

    @Test
    void the_checker_of_plans_shares_no_code_with_what_draws_them_up() {
        Apart.checkerUsesNothingOfThePlanner(HOUSE).check(MAIN);
        Apart.plannerUsesNothingOfTheChecker(HOUSE).check(MAIN);
    }

    @Test
    void a_checker_that_plans_and_a_planner_that_checks_are_seen() {
        assertThat(red(Apart.checkerUsesNothingOfThePlanner(SAMPLE)))
                .allMatch(detail -> detail.contains("ChecksByPlanning"))
                .anyMatch(detail -> detail.contains("Solves"))
                .anyMatch(detail -> detail.contains("DrawsByChecking"))
                .anyMatch(detail -> detail.contains("MendsByChecking"));
        assertThat(red(Apart.plannerUsesNothingOfTheChecker(SAMPLE)))
                .anyMatch(detail -> detail.contains("DrawsByChecking.draw("))
                .anyMatch(detail -> detail.contains("MendsByChecking.mend("));
    }

    @Test
    void there_is_no_room_that_the_order_does_not_name() {
        new Rooms(HOUSE).noOther().check(MAIN);
        assertThat(red(new Rooms(SAMPLE).noOther())).isNotEmpty().allMatch(detail -> detail.contains("cellar"));
    }

    @Test
    void rules_see_no_port_and_no_clock() {
        Purity.rulesSeeNoPort().check(MAIN);
        Purity.rulesSeeNoClock().check(MAIN);
        assertThat(MAIN.stream().filter(type -> type.getSimpleName().endsWith("Rules")))
                .hasSizeGreaterThan(5);
    }

    @Test
    void rules_that_ask_a_port_or_a_clock_are_seen() {
        assertThat(red(Purity.rulesSeeNoPort()))
                .isNotEmpty()
                .allMatch(detail -> detail.contains("AskingRules"))
                .anyMatch(detail -> detail.contains("Students.find"));
        assertThat(red(Purity.rulesSeeNoClock())).isNotEmpty().allMatch(detail -> detail.contains("ClockRules"));
    }

    @Test
    void nobody_asks_the_machine_for_its_clock_zone_or_language() {
        Purity.nobodyAsksTheMachine().check(MAIN);
    }

    @Test
    void every_way_of_asking_the_machine_is_seen() {
        List<String> red = red(Purity.nobodyAsksTheMachine());
        List<String> ways = Arrays.stream(AsksTheMachine.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> "AsksTheMachine." + method.getName() + "(")
                .toList();
        assertThat(ways)
                .hasSize(23)
                .allSatisfy(way -> assertThat(red).as(way).anyMatch(detail -> detail.contains(way)));
    }

    @Test
    void nobody_logs_or_prints() {
        Purity.nobodyLogs().check(MAIN);
        assertThat(red(Purity.nobodyLogs()))
                .anyMatch(detail -> detail.contains("answer.Logs."))
                .anyMatch(detail -> detail.contains("answer.LogsBySystem."))
                .anyMatch(detail -> detail.contains("answer.Prints."));
    }

    @Test
    void nobody_starts_a_thread_or_opens_a_socket() {
        Purity.nobodyStartsThreadsOrOpensSockets().check(MAIN);
        assertThat(red(Purity.nobodyStartsThreadsOrOpensSockets()))
                .anyMatch(detail -> detail.contains("RunsAndCalls.thread("))
                .anyMatch(detail -> detail.contains("RunsAndCalls.pool("))
                .anyMatch(detail -> detail.contains("RunsAndCalls.socket("));
    }

    @Test
    void one_class_knows_the_validator() {
        Purity.oneClassKnowsTheValidator().check(MAIN);
        assertThat(red(Purity.oneClassKnowsTheValidator()))
                .isNotEmpty()
                .allMatch(detail -> detail.contains("Validates"));
    }

    @Test
    void hosts_see_no_guava() {
        PublicFace.showsNoGuava().check(MAIN);
    }

    @Test
    void every_way_of_showing_guava_is_seen() {
        assertThat(red(PublicFace.showsNoGuava()))
                .anyMatch(detail -> detail.contains("ShowsGuava.FIELD"))
                .anyMatch(detail -> detail.contains("ShowsGuava.<init>("))
                .anyMatch(detail -> detail.contains("ShowsGuava.returned("))
                .anyMatch(detail -> detail.contains("ShowsGuava.taken("))
                .anyMatch(detail -> detail.contains("ShowsGuava.inside("))
                .anyMatch(detail -> detail.contains("ShowsGuava.inherited("))
                .anyMatch(detail -> detail.contains("ShowsGuava$Component.list("))
                .anyMatch(detail -> detail.contains("ShowsGuava$Component.<init>("))
                .anyMatch(detail -> detail.contains("ShowsGuava$Descendant is a "))
                .anyMatch(detail -> detail.contains("ShowsGuava$Heir shows ") && detail.contains("fromBehind("))
                .noneMatch(detail -> detail.contains(KeepsGuava.class.getSimpleName()));
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_it_says_so() {
        assertThat(MAIN.stream().map(type -> type.getPackage()).distinct())
                .hasSizeGreaterThan(7)
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }

    @Test
    void no_property_is_nested() {
        NO_NESTED_PROPERTY.check(new ClassFileImporter()
                .withImportOption(location -> !location.contains("archsample"))
                .importPackages(HOUSE));
        assertThat(red(NO_NESTED_PROPERTY)).isNotEmpty().allMatch(detail -> detail.contains("neverRuns"));
    }
}
