package dev.mentoring.jdbc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.Mentoring;
import dev.mentoring.jdbc.JdbcStore;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Each rule holds of the adapter, and was seen red: it fails on deliberately bad code. */
class ArchitectureTest {

    private static final String HOUSE = "dev.mentoring.jdbc";
    private static final String SAMPLE = "dev.mentoring.jdbc.archsample";
    private static final Rooms ROOMS = new Rooms(HOUSE);
    private static final Rooms BAD_ROOMS = new Rooms(SAMPLE);
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(SAMPLE);

    private static List<String> red(ArchRule rule) {
        return rule.evaluate(BAD).getFailureReport().getDetails();
    }

    /** The packages that the module of a class exports. */
    private static Set<String> exportedBy(Class<?> face) {
        try {
            Path module = Path.of(
                    face.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(module).findAll().stream()
                    .flatMap(found -> found.descriptor().exports().stream())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (URISyntaxException nowhere) {
            throw new AssertionError(nowhere);
        }
    }

    @Test
    void each_room_uses_only_rooms_before_it() {
        ROOMS.order().forEach(rule -> rule.check(MAIN));
    }

    @Test
    void a_room_that_looks_up_is_seen() {
        List<String> red =
                BAD_ROOMS.order().stream().flatMap(rule -> red(rule).stream()).toList();
        assertThat(red).isNotEmpty().allMatch(detail -> detail.contains("LooksUp") && detail.contains("Above"));
    }

    @Test
    void there_is_no_room_that_the_order_does_not_name() {
        ROOMS.noOther().check(MAIN);
        assertThat(red(BAD_ROOMS.noOther())).isNotEmpty().allMatch(detail -> detail.contains("cellar"));
    }

    @Test
    void no_rooms_use_each_other() {
        ROOMS.noCycle().check(MAIN);
        assertThat(red(BAD_ROOMS.noCycle())).hasSize(1).allMatch(detail -> detail.contains("Slice schema"));
    }

    @Test
    void of_the_core_only_what_it_exports_is_used() {
        Set<String> exported = exportedBy(Mentoring.class);
        assertThat(exported).contains("dev.mentoring.roster").doesNotContain("dev.mentoring.validation");
        ROOMS.usesOfTheCoreOnly(exported).check(MAIN);
        assertThat(red(BAD_ROOMS.usesOfTheCoreOnly(exported)))
                .isNotEmpty()
                .allMatch(detail -> detail.contains("ReachesIn") && detail.contains("Lookup"));
    }

    @Test
    void no_package_has_more_types_than_one_takes_in() {
        assertThat(ROOMS.crowded(MAIN)).isEmpty();
        assertThat(BAD_ROOMS.crowded(BAD)).isEqualTo(java.util.Map.of(SAMPLE + ".row", 26L));
    }

    @Test
    void hosts_see_the_store_its_audit_trail_and_its_schema() {
        assertThat(exportedBy(JdbcStore.class)).containsExactlyInAnyOrder(HOUSE, HOUSE + ".audit", HOUSE + ".schema");
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_it_says_so() {
        assertThat(MAIN.stream().map(type -> type.getPackage()).distinct())
                .hasSize(10)
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }
}
