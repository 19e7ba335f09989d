package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.D1;
import static dev.mentoring.fixtures.Fixtures.D2;
import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;

import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.roster.ParcoursCatalog} must do. It needs no {@code RosterBook}. */
public abstract class ParcoursCatalogContract extends PortContract {

    /** For subclasses. */
    protected ParcoursCatalogContract() {}

    private Optional<Parcours> find(ParcoursCode code) {
        return read(tx -> store().parcours().find(tx, code));
    }

    private void comesBack(Parcours parcours) {
        adapter().putParcours(store(), List.of(parcours));
        assertEqual(find(parcours.code()), Optional.of(parcours));
    }

    @Test
    void a_track_comes_back_with_every_attribute_and_its_projects_in_order() {
        comesBack(Parcours.builder()
                .code(DATA)
                .title(Samples.HARD)
                .channel("#data-é \uD83C\uDF93")
                .addProjects(ProjectCode.of("P10"), ProjectCode.of("P2"), ProjectCode.of("é"), ProjectCode.of("P1"))
                .build());
    }

    @Test
    void a_track_with_the_longest_texts_comes_back() {
        comesBack(Parcours.builder()
                .code(DATA)
                .title(Samples.longest(200))
                .channel(Samples.longest(200))
                .addAllProjects(Samples.ids(ProjectCode::of))
                .build());
    }

    @Test
    void tracks_are_told_apart_by_every_character_of_their_codes() {
        List<ParcoursCode> codes = Samples.ids(ParcoursCode::of);
        adapter()
                .putParcours(
                        store(),
                        codes.stream()
                                .map(code -> Parcours.builder()
                                        .from(dataParcours())
                                        .code(code)
                                        .build())
                                .toList());
        assertThat(codes)
                .allSatisfy(code -> assertThat(find(code).map(Parcours::code)).contains(code));
    }

    @Test
    void an_unknown_track_is_absent() {
        adapter().putParcours(store(), List.of(dataParcours()));
        assertThat(find(ParcoursCode.of("data"))).isEmpty();
    }

    @Test
    void a_track_that_changed_comes_back_as_now() {
        comesBack(dataParcours());
        comesBack(Parcours.builder()
                .code(DATA)
                .title("Data engineer")
                .channel("#engineers")
                .addProjects(D2, D1)
                .build());
    }
}
