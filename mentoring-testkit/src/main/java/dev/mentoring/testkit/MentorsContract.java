package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.D1;
import static dev.mentoring.fixtures.Fixtures.D2;
import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.HARD;
import static dev.mentoring.testkit.Samples.WEB;
import static dev.mentoring.testkit.Samples.mentor;

import com.google.common.collect.Lists;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.validation.Lookup;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.roster.Mentors} must do. It needs no {@code RosterBook}. */
public abstract class MentorsContract extends PortContract {

    /** For subclasses. */
    protected MentorsContract() {}

    private void put(Mentor... mentors) {
        adapter().putMentors(store(), List.of(mentors));
    }

    private Map<MentorId, Mentor> find(Set<MentorId> ids) {
        return read(tx -> store().mentors().find(tx, ids));
    }

    private Mentor comesBack(Mentor mentor) {
        put(mentor);
        assertEqual(find(Set.of(mentor.id())), Map.of(mentor.id(), mentor));
        return Lookup.of(find(Set.of(mentor.id())), mentor.id());
    }

    private List<MentorId> withEmail(String email) {
        return read(tx -> store().mentors().withEmail(tx, Email.of(email)));
    }

    private List<MentorId> on(ParcoursCode parcours) {
        return read(tx -> store().mentors().onParcours(tx, parcours)).stream()
                .map(Mentor::id)
                .toList();
    }

    @Test
    void a_mentor_comes_back_with_every_attribute() {
        comesBack(Mentor.builder()
                .id(mentor("nadia"))
                .email(Email.of("nadia@school.example"))
                .name(HARD)
                .capacity(7)
                .profile(Map.of(DATA, Set.of(D1, D2), WEB, Set.of(D2)))
                .days(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .build());
    }

    @Test
    void a_mentor_on_a_track_but_none_of_its_projects_comes_back() {
        comesBack(aMentor("nadia").profile(Map.of(DATA, Set.of())).build());
        assertThat(on(DATA)).containsExactly(mentor("nadia"));
    }

    @Test
    void a_mentor_on_no_track_who_serves_all_days_comes_back() {
        comesBack(aMentor("nadia").profile(Map.of()).days(Set.of()).build());
    }

    @Test
    void the_smallest_and_the_largest_figures_come_back() {
        comesBack(aMentor("none").capacity(0).name("a").build());
        comesBack(aMentor("most")
                .capacity(Mentor.LARGEST_CAPACITY)
                .name(Samples.longest(200))
                .days(EnumSet.allOf(DayOfWeek.class))
                .build());
    }

    @Test
    void an_email_comes_back_as_it_was_written() {
        String written = "Chloé.Ö+x@École.Example";
        Mentor back = comesBack(aMentor("chloe").email(Email.of(written)).build());
        assertThat(back.email()).hasToString(written);
    }

    @Test
    void mentors_are_told_apart_by_every_character_of_their_ids() {
        List<MentorId> ids = Samples.ids(MentorId::of);
        adapter().putMentors(store(), ids.stream().map(Samples::plainMentor).toList());
        assertThat(find(Set.copyOf(ids)).keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void an_unknown_mentor_is_absent() {
        put(aMentor("nadia").build());
        assertThat(find(Set.of(mentor("nadia"), mentor("nobody")))).containsOnlyKeys(mentor("nadia"));
    }

    @Test
    void nobody_is_found_when_nobody_is_asked_for() {
        assertThat(find(Set.of())).isEmpty();
    }

    @Test
    void found_mentors_come_in_the_order_of_their_ids() {
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        adapter().putMentors(store(), ids.stream().map(Samples::plainMentor).toList());
        assertThat(find(Set.copyOf(ids)).keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void many_mentors_are_found_at_once() {
        List<Mentor> many = IntStream.range(0, 2_500)
                .mapToObj(i -> aMentor("m" + i).build())
                .toList();
        adapter().putMentors(store(), many);
        assertThat(find(Set.copyOf(many.stream().map(Mentor::id).toList()))).hasSize(2_500);
    }

    @Test
    void a_mentor_is_found_by_an_email_that_is_written_otherwise() {
        put(aMentor("zoe").email(Email.of("Zoé@münchen.example")).build());
        assertThat(withEmail(" zoE\u0301@XN--MNCHEN-3YA.example ")).containsExactly(mentor("zoe"));
    }

    @Test
    void an_email_is_compared_whole() {
        put(aMentor("nadia").build());
        assertThat(withEmail("nadi@school.example")).isEmpty();
        assertThat(withEmail("nadia+x@school.example")).isEmpty();
        assertThat(withEmail("nad.ia@school.example")).isEmpty();
        assertThat(withEmail("nad%@school.example")).isEmpty();
        assertThat(withEmail("nad_a@school.example")).isEmpty();
    }

    @Test
    void all_mentors_of_an_ambiguous_email_are_found_in_the_order_of_their_ids() {
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        ids.forEach(id ->
                put(aMentor("x").id(id).email(Email.of("OFFICE@school.example")).build()));
        assertThat(withEmail("office@school.example")).containsExactlyElementsOf(ids);
    }

    @Test
    void the_mentors_of_a_track_come_in_the_order_of_their_ids() {
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        ids.forEach(id -> put(aMentor("x").id(id).profile(Map.of(WEB, Set.of())).build()));
        put(aMentor("elsewhere").build());
        assertThat(on(WEB)).containsExactlyElementsOf(ids);
    }

    @Test
    void a_mentor_on_several_tracks_is_found_on_each_once() {
        put(aMentor("nadia")
                .profile(Map.of(DATA, Set.of(D1, D2), WEB, Set.of(D1, D2)))
                .build());
        assertThat(on(DATA)).containsExactly(mentor("nadia"));
        assertThat(on(WEB)).containsExactly(mentor("nadia"));
    }

    @Test
    void nobody_is_on_an_unknown_track() {
        put(aMentor("nadia").build());
        assertThat(on(ParcoursCode.of("data"))).isEmpty();
    }

    @Test
    void pages_of_any_size_go_through_all_mentors_once_in_the_order_of_their_ids() {
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        Lists.reverse(ids)
                .forEach(id -> put(aMentor("x")
                        .id(id)
                        .profile(Map.of(DATA, Set.of(D1, D2), WEB, Set.of()))
                        .build()));
        for (int size : new int[] {1, 2, ids.size() - 1, ids.size(), ids.size() + 1}) {
            List<MentorId> all = new ArrayList<>();
            List<MentorId> page = page(Optional.empty(), size);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(size);
                all.addAll(page);
                page = page(Optional.of(page.get(page.size() - 1)), size);
            }
            assertThat(all).containsExactlyElementsOf(ids);
        }
    }

    private List<MentorId> page(Optional<MentorId> after, int most) {
        return read(tx -> store().mentors().page(tx, after, most)).stream()
                .map(Mentor::id)
                .toList();
    }

    @Test
    void a_page_may_begin_after_an_id_that_is_not_there() {
        Mentor oscar = aMentor("oscar").build();
        put(aMentor("nadia").build());
        put(oscar);
        List<Mentor> page = read(tx -> store().mentors().page(tx, Optional.of(mentor("nobody")), 5));
        assertThat(page).containsExactly(oscar);
        assertThat(page(Optional.of(mentor("zoe")), 5)).isEmpty();
    }

    @Test
    void a_mentor_who_changed_is_found_as_now_and_no_longer_as_before() {
        put(aMentor("nadia").build());
        Mentor changed = Mentor.builder()
                .from(aMentor("nadia").build())
                .email(Email.of("nadia.b@school.example"))
                .profile(Map.of(WEB, Set.of()))
                .build();
        comesBack(changed);
        assertThat(withEmail("nadia@school.example")).isEmpty();
        assertThat(withEmail("nadia.b@school.example")).containsExactly(mentor("nadia"));
        assertThat(on(DATA)).isEmpty();
        assertThat(on(WEB)).containsExactly(mentor("nadia"));
    }

    @Test
    void within_one_reading_transaction_the_same_question_gets_the_same_answer() {
        put(aMentor("nadia").build());
        Mentor changed = aMentor("nadia").capacity(9).build();
        Meanwhile<Boolean> change = read(tx -> {
            Map<MentorId, Mentor> before = store().mentors().find(tx, Set.of(mentor("nadia")));
            Meanwhile<Boolean> started = Meanwhile.startAndWaitAWhile(() -> {
                put(changed);
                return true;
            });
            assertThat(store().mentors().find(tx, Set.of(mentor("nadia")))).isEqualTo(before);
            return started;
        });
        assertThat(change.outcome()).isTrue();
        assertThat(find(Set.of(mentor("nadia")))).containsValue(changed);
    }
}
