package dev.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.mentoring.Mentoring;
import dev.mentoring.OwnRoster;
import dev.mentoring.Store;
import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.IncompleteAnswer;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.StorageUnavailable;
import dev.mentoring.calendar.Holidays;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.facesample.inner.Hidden;
import dev.mentoring.facesample.open.ByNothing;
import dev.mentoring.facesample.open.Entry;
import dev.mentoring.policy.PolicyLint;
import dev.mentoring.transfer.service.KeptTransfers;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How much hosts see, and that it is what they need. Each rule was seen red on deliberately bad code. */
class HostsViewTest {

    private static final String HOUSE = "dev.mentoring";
    private static final String SAMPLE = "dev.mentoring.facesample";
    private static final int MOST_PUBLIC_TYPES = 125;
    private static final int MOST_TYPES_OF_A_PACKAGE = 25;

    /** Where hosts come in. */
    private static final List<Class<?>> DOORS = List.of(Mentoring.class, Store.class, OwnRoster.class);

    /** What no signature leads to, since hosts name it themselves. */
    private static final Map<Class<?>, String> NAMED_BY_HOSTS = Map.of(
            InvalidCommand.class, "caught, to show people what is wrong with a command",
            Conflict.class, "caught, to try again",
            StorageUnavailable.class, "caught, and thrown by adapters",
            IncompleteAnswer.class, "caught, to tell a fault of the adapter from one of the host",
            Holidays.class, "given to a policy, for a region of France or for none",
            PolicyLint.class, "asked about a policy of the host's own, before it is used",
            KeptTransfers.class, "given to a command that is done once",
            Weeks.class, "reads a week as it is printed, strictly, and walks from week to week");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(SAMPLE);
    private static final Set<String> BAD_EXPORTS = Set.of(SAMPLE + ".open");

    private static Set<String> exported() throws URISyntaxException {
        Path classes = Path.of(Mentoring.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes).find("dev.mentoring.core").orElseThrow().descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> publicTypes(JavaClasses types, Set<String> exported) {
        return types.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> unreached(Set<Class<?>> types, Reach reach) {
        return Sets.filter(types, type -> !reach.contains(type));
    }

    private static Reach hosts() {
        return Reach.of(HOUSE, Sets.union(Set.copyOf(DOORS), NAMED_BY_HOSTS.keySet()));
    }

    @Test
    void every_public_type_is_on_a_signature_that_a_host_can_reach() throws URISyntaxException {
        assertThat(unreached(publicTypes(MAIN, exported()), hosts())).isEmpty();
    }

    @Test
    void a_public_type_that_nothing_leads_to_is_seen() {
        Set<Class<?>> types = publicTypes(BAD, BAD_EXPORTS);
        assertThat(types).hasSizeGreaterThan(14);
        assertThat(unreached(types, Reach.of(SAMPLE, Set.of(Entry.class)))).containsExactlyInAnyOrder(ByNothing.class);
    }

    @Test
    void what_hosts_name_themselves_is_on_no_signature() {
        Reach reach = Reach.of(HOUSE, DOORS);
        assertThat(NAMED_BY_HOSTS.keySet()).noneMatch(reach::contains);
    }

    @Test
    void hosts_can_name_every_type_that_they_are_shown() throws URISyntaxException {
        assertThat(hosts().leaks(exported())).isEmpty();
    }

    @Test
    void a_type_that_is_shown_and_cannot_be_named_is_seen() {
        String leaks = Entry.Leaks.class.getName();
        assertThat(Reach.of(SAMPLE, Set.of(Entry.class)).leaks(BAD_EXPORTS))
                .containsExactlyInAnyOrder(
                        leaks + ".hidden shows " + Hidden.class.getName(),
                        leaks + ".takes shows " + SAMPLE + ".open.Unnamed",
                        Entry.Leaks.Heir.class.getName() + " shows " + Hidden.class.getName());
    }

    @Test
    void the_public_face_is_small() throws URISyntaxException {
        assertThat(publicTypes(MAIN, exported())).hasSizeLessThanOrEqualTo(MOST_PUBLIC_TYPES);
    }

    /** Generated classes aside. */
    private static Set<String> crowded(JavaClasses types, int most) {
        Map<String, Long> sizes = types.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().matches("Immutable[A-Z].*|package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        return Sets.filter(sizes.keySet(), name -> sizes.getOrDefault(name, 0L) > most);
    }

    @Test
    void no_package_is_crowded() {
        assertThat(crowded(MAIN, MOST_TYPES_OF_A_PACKAGE)).isEmpty();
    }

    @Test
    void a_crowded_package_is_seen() {
        assertThat(crowded(BAD, 2)).containsExactly(SAMPLE + ".open");
    }

    private static ArchRule noPackagesNeedEachOther() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(HOUSE)
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    @Test
    void no_two_packages_need_each_other() {
        noPackagesNeedEachOther().check(MAIN);
    }

    @Test
    void packages_that_need_each_other_are_seen() {
        assertThat(noPackagesNeedEachOther().evaluate(BAD).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("facesample.inner", "facesample.open");
    }
}
