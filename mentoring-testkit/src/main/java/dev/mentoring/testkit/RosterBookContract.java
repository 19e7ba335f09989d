package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.WEB;
import static dev.mentoring.testkit.Samples.mentor;

import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.roster.RosterBook} must do. Hosts that own the roster have none. */
public abstract class RosterBookContract extends PortContract {

    private static final Mentor NADIA = aMentor("nadia").build();
    private static final Mentor NADIA_ON_WEB = aMentor("nadia")
            .email(Email.of("nadia.b@school.example"))
            .capacity(1)
            .profile(Map.of(WEB, Set.of()))
            .build();

    /** For subclasses. */
    protected RosterBookContract() {}

    private Optional<Mentor> nadia(Tx tx) {
        return Optional.ofNullable(
                store().mentors().find(tx, Set.of(NADIA.id())).get(NADIA.id()));
    }

    private boolean isOn(Tx tx, ParcoursCode parcours) {
        return store().mentors().onParcours(tx, parcours).stream()
                .anyMatch(each -> each.id().equals(NADIA.id()));
    }

    private boolean hasEmail(Tx tx, String email) {
        return !store().mentors().withEmail(tx, Email.of(email)).isEmpty();
    }

    private void isNadiaOnData(Tx tx) {
        assertThat(nadia(tx)).contains(NADIA);
        assertThat(isOn(tx, DATA)).isTrue();
        assertThat(isOn(tx, WEB)).isFalse();
        assertThat(hasEmail(tx, "nadia@school.example")).isTrue();
        assertThat(hasEmail(tx, "nadia.b@school.example")).isFalse();
    }

    private void isNadiaOnWeb(Tx tx) {
        assertThat(nadia(tx)).contains(NADIA_ON_WEB);
        assertThat(isOn(tx, DATA)).isFalse();
        assertThat(isOn(tx, WEB)).isTrue();
        assertThat(hasEmail(tx, "nadia@school.example")).isFalse();
        assertThat(hasEmail(tx, "nadia.b@school.example")).isTrue();
    }

    @Test
    void what_a_transaction_saved_it_reads_back() {
        write(tx -> {
            store().rosterBook().saveParcours(tx, List.of(dataParcours()));
            store().rosterBook().saveMentors(tx, List.of(NADIA));
            store().rosterBook().saveStudents(tx, List.of(thirdPartyStudent(), apprentice()));
            assertThat(store().parcours().find(tx, DATA)).contains(dataParcours());
            isNadiaOnData(tx);
            assertThat(store().students()
                            .find(
                                    tx,
                                    Set.of(
                                            thirdPartyStudent().id(),
                                            apprentice().id())))
                    .containsValues(thirdPartyStudent(), apprentice());
        });
    }

    @Test
    void a_save_replaces_what_has_the_same_id_whole_within_the_transaction_and_after() {
        write(tx -> {
            store().rosterBook().saveMentors(tx, List.of(NADIA));
            store().rosterBook().saveMentors(tx, List.of(NADIA_ON_WEB));
            isNadiaOnWeb(tx);
        });
        write(this::isNadiaOnWeb);
        write(tx -> store().rosterBook().saveMentors(tx, List.of(NADIA)));
        write(this::isNadiaOnData);
    }

    @Test
    void saving_nothing_changes_nothing() {
        write(tx -> store().rosterBook().saveMentors(tx, List.of(NADIA)));
        write(tx -> {
            store().rosterBook().saveMentors(tx, List.of());
            store().rosterBook().saveStudents(tx, List.of());
            store().rosterBook().saveParcours(tx, List.of());
        });
        write(this::isNadiaOnData);
    }

    @Test
    void a_mentor_saved_in_vain_is_not_there() {
        writeInVain(tx -> store().rosterBook().saveMentors(tx, List.of(NADIA)));
        write(tx -> {
            assertThat(nadia(tx)).isEmpty();
            assertThat(isOn(tx, DATA)).isFalse();
            assertThat(hasEmail(tx, "nadia@school.example")).isFalse();
        });
    }

    @Test
    void a_mentor_changed_in_vain_is_found_as_before() {
        write(tx -> store().rosterBook().saveMentors(tx, List.of(NADIA)));
        writeInVain(tx -> store().rosterBook().saveMentors(tx, List.of(NADIA_ON_WEB)));
        write(this::isNadiaOnData);
    }

    @Test
    void a_student_and_a_track_changed_in_vain_are_as_before() {
        write(tx -> {
            store().rosterBook().saveParcours(tx, List.of(dataParcours()));
            store().rosterBook().saveStudents(tx, List.of(apprentice()));
        });
        writeInVain(tx -> {
            Parcours renamed =
                    Parcours.builder().from(dataParcours()).title("renamed").build();
            store().rosterBook().saveParcours(tx, List.of(renamed));
            store().rosterBook()
                    .saveStudents(tx, List.of(apprentice().onProject(Optional.empty()), thirdPartyStudent()));
        });
        assertThat(readOptional(tx -> store().parcours().find(tx, DATA))).contains(dataParcours());
        assertThat(readMap(tx -> store().students()
                        .find(tx, Set.of(apprentice().id(), thirdPartyStudent().id()))))
                .containsExactly(Map.entry(apprentice().id(), apprentice()));
    }

    @Test
    void others_see_all_that_a_transaction_saved_or_nothing() {
        Meanwhile<Integer> seen = store().work().write(tx -> {
            store().rosterBook().saveMentors(tx, List.of(NADIA));
            Meanwhile<Integer> started = Meanwhile.startAndWaitAWhile(() -> read(other -> store().mentors()
                    .find(other, Set.of(NADIA.id(), mentor("oscar")))
                    .size()));
            store().rosterBook().saveMentors(tx, List.of(aMentor("oscar").build()));
            return started;
        });
        assertThat(seen.outcome()).isIn(0, 2);
    }
}
