package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.PRECISE;
import static dev.mentoring.testkit.Samples.WEEK_53;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What every {@link dev.mentoring.leave.Preparations} must do. */
public abstract class PreparationsContract extends PortContract {

    private static final StudentId ARI = student("ari");
    private static final StudentId BEA = student("bea");
    private static final Instant MONDAY = at("2026-05-04T09:00");
    private static final Instant TUESDAY = at("2026-05-05T09:00");
    private static final Leave L1 = Fixtures.leave("2026-05-04", "2026-05-08");
    private static final Leave L2 = Leave.builder().from(L1).id(leave("L2")).build();
    private static final Leave MERGED = Leave.builder()
            .from(L1)
            .id(leave("L3"))
            .addAbsorbed(leave("L2"), leave("L1"))
            .build();

    /** For subclasses. */
    protected PreparationsContract() {}

    @BeforeEach
    void leavesAreKnown() {
        write(tx -> store().leaves().save(tx, L1));
    }

    private Preparations.Steps steps(Leave leave) {
        return read(tx -> store().preparations().steps(tx, leave));
    }

    private static Consent consent(StudentId student, String leave, boolean agrees, Instant at) {
        return new Consent(student, leave(leave), agrees, List.of(WEEK_53), Actor.staff("rita"), at);
    }

    private void save(Consent... consents) {
        write(tx -> List.of(consents).forEach(each -> store().preparations().save(tx, each)));
    }

    private Map<StudentId, Consent> consents(Leave leave, StudentId... students) {
        return read(tx -> store().preparations().consents(tx, leave, List.of(students)));
    }

    @Test
    void a_new_leave_is_not_prepared() {
        assertThat(steps(L1)).isEqualTo(new Preparations.Steps(false, Set.of()));
        assertThat(steps(L2)).isEqualTo(new Preparations.Steps(false, Set.of()));
    }

    @Test
    void a_poll_and_warnings_are_kept_and_stay_when_repeated() {
        write(tx -> store().preparations().polled(tx, L1.id()));
        write(tx -> store().preparations().warned(tx, L1.id(), Set.of(ARI)));
        write(tx -> {
            store().preparations().polled(tx, L1.id());
            store().preparations().warned(tx, L1.id(), Set.of(ARI, BEA));
            store().preparations().warned(tx, L1.id(), Set.of());
        });
        assertThat(steps(L1)).isEqualTo(new Preparations.Steps(true, Set.of(ARI, BEA)));
        assertThat(steps(L2)).isEqualTo(new Preparations.Steps(false, Set.of()));
    }

    @Test
    void students_are_told_apart_by_every_character_of_their_ids() {
        Set<StudentId> ids = Set.copyOf(Samples.ids(StudentId::of));
        write(tx -> store().preparations().warned(tx, L1.id(), ids));
        assertThat(steps(L1).warned()).isEqualTo(ids);
    }

    @Test
    void a_leave_is_prepared_by_what_was_done_under_any_of_its_names() {
        write(tx -> {
            store().preparations().polled(tx, leave("L1"));
            store().preparations().warned(tx, leave("L1"), Set.of(ARI));
            store().preparations().warned(tx, leave("L2"), Set.of(BEA));
            store().leaves().save(tx, MERGED);
        });
        assertThat(steps(MERGED)).isEqualTo(new Preparations.Steps(true, Set.of(ARI, BEA)));
    }

    @Test
    void an_answer_comes_back_with_every_attribute_and_its_weeks_in_order() {
        Consent consent = new Consent(
                ARI,
                L1.id(),
                true,
                List.of(YearWeek.of(2027, 1), WEEK_53, YearWeek.of(2026, 9)),
                Actor.staff("Zoé \uD83C\uDF93"),
                PRECISE);
        save(consent);
        assertThat(consents(L1, ARI)).containsExactly(Map.entry(ARI, consent));
    }

    @Test
    void an_answer_by_anyone_and_for_no_week_comes_back() {
        for (Actor actor : List.of(Actor.student("ari"), Actor.mentor("nadia"), Actor.staff("rita"), Actor.system())) {
            Consent consent = new Consent(ARI, L1.id(), false, List.of(), actor, MONDAY);
            save(consent);
            assertThat(consents(L1, ARI)).containsValue(consent);
        }
    }

    @Test
    void who_gave_no_answer_or_is_not_asked_for_is_absent() {
        save(consent(ARI, "L1", true, MONDAY), consent(student("cy"), "L1", true, MONDAY));
        assertThat(consents(L1, ARI, BEA)).containsOnlyKeys(ARI);
        assertThat(consents(L2, ARI)).isEmpty();
        assertThat(consents(L1)).isEmpty();
    }

    @Test
    void answers_come_in_the_order_of_student_ids() {
        List<StudentId> ids = Samples.inOrder(StudentId::of);
        ids.forEach(id -> save(consent(id, "L1", true, MONDAY)));
        assertThat(consents(L1, ids.toArray(StudentId[]::new)).keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void an_answer_takes_the_place_of_the_former_one_under_the_same_id_even_an_older_one() {
        save(consent(ARI, "L1", true, TUESDAY));
        save(consent(ARI, "L1", false, MONDAY));
        assertThat(consents(L1, ARI)).containsValue(consent(ARI, "L1", false, MONDAY));
    }

    @Test
    void of_answers_under_several_names_the_last_one_counts() {
        save(consent(ARI, "L1", true, TUESDAY), consent(ARI, "L2", false, MONDAY));
        save(consent(BEA, "L1", true, MONDAY), consent(BEA, "L3", false, TUESDAY));
        assertThat(consents(MERGED, ARI, BEA))
                .containsExactly(
                        Map.entry(ARI, consent(ARI, "L1", true, TUESDAY)),
                        Map.entry(BEA, consent(BEA, "L3", false, TUESDAY)));
    }

    @Test
    void of_answers_of_one_moment_the_one_saved_last_counts() {
        save(consent(ARI, "L3", true, MONDAY), consent(ARI, "L1", true, MONDAY), consent(ARI, "L2", false, MONDAY));
        assertThat(consents(MERGED, ARI)).containsValue(consent(ARI, "L2", false, MONDAY));
        save(consent(ARI, "L1", true, MONDAY));
        assertThat(consents(MERGED, ARI)).containsValue(consent(ARI, "L1", true, MONDAY));
    }

    @Test
    void leaves_of_every_kind_of_id_are_prepared_apart() {
        List<LeaveId> ids = Samples.ids(LeaveId::of);
        ids.forEach(id -> save(consent(ARI, id.value(), true, MONDAY)));
        assertThat(ids)
                .allSatisfy(id -> assertThat(
                                consents(Leave.builder().from(L1).id(id).build(), ARI)
                                        .get(ARI))
                        .extracting(Consent::leave)
                        .isEqualTo(id));
    }

    @Test
    void what_a_transaction_saved_it_reads_back() {
        write(tx -> {
            store().preparations().polled(tx, L1.id());
            store().preparations().warned(tx, L1.id(), Set.of(ARI));
            store().preparations().save(tx, consent(ARI, "L1", true, MONDAY));
            store().preparations().save(tx, consent(ARI, "L1", false, TUESDAY));
            assertThat(store().preparations().steps(tx, L1)).isEqualTo(new Preparations.Steps(true, Set.of(ARI)));
            assertThat(store().preparations().consents(tx, L1, List.of(ARI)))
                    .containsValue(consent(ARI, "L1", false, TUESDAY));
        });
    }

    @Test
    void what_was_done_in_vain_is_not_kept_and_what_was_before_is() {
        write(tx -> store().preparations().warned(tx, L1.id(), Set.of(BEA)));
        save(consent(ARI, "L1", true, MONDAY));
        writeInVain(tx -> {
            store().preparations().polled(tx, L1.id());
            store().preparations().warned(tx, L1.id(), Set.of(ARI, BEA));
            store().preparations().save(tx, consent(ARI, "L1", false, TUESDAY));
            store().preparations().save(tx, consent(BEA, "L1", false, TUESDAY));
        });
        assertThat(steps(L1)).isEqualTo(new Preparations.Steps(false, Set.of(BEA)));
        assertThat(consents(L1, ARI, BEA)).containsExactly(Map.entry(ARI, consent(ARI, "L1", true, MONDAY)));
    }

    @Test
    void others_see_all_that_a_transaction_prepared_or_nothing() {
        Meanwhile<Preparations.Steps> seen = store().work().write(tx -> {
            store().preparations().polled(tx, L1.id());
            Meanwhile<Preparations.Steps> started = Meanwhile.startAndWaitAWhile(() -> steps(L1));
            store().preparations().warned(tx, L1.id(), Set.of(ARI));
            return started;
        });
        assertThat(seen.outcome())
                .isIn(new Preparations.Steps(false, Set.of()), new Preparations.Steps(true, Set.of(ARI)));
    }
}
