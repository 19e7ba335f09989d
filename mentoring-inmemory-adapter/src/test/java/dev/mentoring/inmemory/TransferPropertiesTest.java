package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.DATA;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TransferPropertiesTest {

    private static final LeaveRequest TWO_WEEKS = Leave.days("2026-05-04", "2026-05-17");

    /** For a leave that has begun, which cannot be called off. */
    private static final LeaveChange MUCH_LATER = LeaveChange.builder()
            .start(new Bound.Day(LocalDate.parse("2028-05-01")))
            .end(new Bound.Day(LocalDate.parse("2028-05-02")))
            .build();

    // Mending

    /** What may be amiss with a transfer of bea's to tess, all of which somebody can mend. */
    record Amiss(
            String email,
            Map<ParcoursCode, Set<ProjectCode>> profile,
            int capacity,
            Set<DayOfWeek> days,
            Optional<LeaveRequest> leaveOfTess,
            int daysOfLeave,
            boolean noted,
            Optional<String> effective) {}

    @Provide
    static Arbitrary<Amiss> amiss() {
        Arbitrary<Map<ParcoursCode, Set<ProjectCode>>> profiles = Arbitraries.of(
                Map.of(),
                Map.of(DATA, Set.of()),
                Map.of(DATA, DataSchool.projects("D1")),
                Map.of(DATA, DataSchool.projects("D2")),
                Map.of(DataSchool.UX, DataSchool.projects("U1")));
        Arbitrary<Optional<LeaveRequest>> leaves = Arbitraries.of(
                        Leave.days("2026-05-04", "2026-05-04"),
                        Leave.days("2026-05-05", "2026-05-08"),
                        Leave.days("2026-05-18", "2026-05-31"),
                        Leave.openFrom("2026-05-06"))
                .optional(0.6);
        return Combinators.combine(
                        Arbitraries.of("tess@school.example", "tess", "nobody@school.example"),
                        profiles,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
                        leaves,
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(true, false),
                        Arbitraries.of("2026-05-04T08:00", "2026-05-04T09:00", "2026-06-01T08:00")
                                .optional(0.5))
                .as(Amiss::new);
    }

    @Property(tries = 500)
    void to_mend_every_mendable_cause_until_none_is_left_makes_the_transfer_succeed(@ForAll("amiss") Amiss amiss) {
        Mending mending = new Mending(amiss);
        TransferOutcome outcome = mending.attempt();
        for (int round = 0; round < 4 && !isDone(outcome); round++) {
            List<Refusal> causes = outcome.fold(done -> List.of(), refused -> refused.causes());
            assertThat(causes).anyMatch(cause -> cause.status() == Refusal.Status.FAILED);
            causes.stream()
                    .filter(cause -> cause.status() == Refusal.Status.FAILED)
                    .forEach(mending::mend);
            outcome = mending.attempt();
        }
        assertThat(Told.transfers(outcome)).as(Told.causes(outcome).toString()).containsExactly("bea nadia>tess");
    }

    private static boolean isDone(TransferOutcome outcome) {
        return outcome.fold(done -> true, refused -> false);
    }

    /** Asks for one transfer, and does what the refusals say. */
    private static final class Mending {

        private final DataSchool school;
        private final LeaveId leave;
        private Actor actor = NADIA;
        private Move move;
        private Mentor tess;

        Mending(Amiss amiss) {
            tess = DataSchool.mentor("tess", amiss.capacity(), DATA, Set.of())
                    .profile(amiss.profile())
                    .days(amiss.days())
                    .build();
            school = DataSchool.openWith(DataSchool.roster().addMentors(tess));
            amiss.leaveOfTess().ifPresent(request -> school.leave(Actor.mentor("tess"), request));
            String last =
                    Fixtures.day("2026-05-03").plusDays(amiss.daysOfLeave()).toString();
            leave = school.leave(NADIA, "2026-05-04", last);
            if (amiss.noted()) {
                school.note("bea");
            }
            school.at("2026-05-04T08:00");
            Move plain = Move.of("bea").to(amiss.email()).during(leave);
            move = amiss.effective()
                    .map(time -> Move.builder()
                            .from(plain)
                            .effective(Fixtures.at(time))
                            .build())
                    .orElse(plain);
        }

        TransferOutcome attempt() {
            String before = picture(school);
            TransferOutcome outcome = school.move(actor, move);
            if (!isDone(outcome)) {
                assertThat(picture(school)).as("a refusal changes nothing").isEqualTo(before);
            }
            return outcome;
        }

        void mend(Refusal refusal) {
            assertThat(refusal.cause().mendable()).as(refusal.toString()).isTrue();
            assertThat(refusal.mend(Locale.ENGLISH)).isNotBlank();
            switch (refusal.cause()) {
                case UNKNOWN_EMAIL -> move = move.to(email("tess"));
                case NOT_ON_PARCOURS -> know(Set.of());
                case PROJECT_NOT_ON_PROFILE -> know(DataSchool.projects("D2"));
                case NO_SEATS -> school.capacity("tess", (int) refusal.figures().get("needed"));
                case TARGET_ON_LEAVE ->
                    school.mentoring
                            .leaves()
                            .open(STAFF, tess.id())
                            .orElseThrow()
                            .forEach(away -> school.mentoring
                                    .leaves()
                                    .change(STAFF, away.id(), MUCH_LATER)
                                    .orElseThrow());
                case TRAINING_DAY_NOT_SERVED -> {
                    tess = Mentor.builder().from(tess).days(Set.of()).build();
                    save();
                }
                case CONTACT_STAFF -> actor = STAFF;
                case NOTE_INCOMPLETE -> school.note("bea");
                case TRANSFERS_ARE_IMMEDIATE ->
                    move = Move.builder().from(move).effective(Optional.empty()).build();
                default -> throw new AssertionError(refusal);
            }
        }

        private void know(Set<ProjectCode> projects) {
            tess = Mentor.builder().from(tess).profile(Map.of(DATA, projects)).build();
            save();
        }

        private void save() {
            school.store.work().write(tx -> {
                school.store.rosterBook().saveMentors(tx, List.of(tess));
                return tess;
            });
        }
    }

    /** Who holds whom and what seats there are, in words. */
    private static String picture(DataSchool school) {
        List<String> lines = new ArrayList<>();
        for (String student : List.of("ari", "bea", "cy", "dan")) {
            lines.add(student + " " + school.holder(student) + " " + school.root(student) + " "
                    + school.mentoring
                            .transfers()
                            .history(STAFF, StudentId.of(student))
                            .orElseThrow());
        }
        for (String mentor : List.of("nadia", "oscar", "paula", "quentin")) {
            lines.add(mentor + " " + school.seats(mentor));
        }
        return String.join("\n", lines);
    }

    // Batches

    private static DataSchool ready(int seatsOfOscar, Set<String> noted) {
        DataSchool school = DataSchool.open();
        school.leave(NADIA, TWO_WEEKS);
        school.at("2026-05-04T08:00");
        school.capacity("oscar", seatsOfOscar);
        school.mentoring
                .enrolment()
                .project(STAFF, StudentId.of("cy"), Optional.empty())
                .orElseThrow();
        noted.forEach(school::note);
        return school;
    }

    @Provide
    static Arbitrary<List<String>> batches() {
        return Arbitraries.of("ari", "bea", "cy").list().uniqueElements().ofMinSize(1);
    }

    @Property(tries = 200)
    void a_batch_equals_its_parts_when_seats_suffice(@ForAll("batches") List<String> students) {
        Set<String> noted = Set.copyOf(students);
        DataSchool atOnce = ready(1 + students.size(), noted);
        DataSchool oneByOne = ready(1 + students.size(), noted);

        TransferOutcome batch = atOnce.move(NADIA, toOscar(students));
        List<String> parts = students.stream()
                .flatMap(student -> Told.transfers(oneByOne.move(NADIA, toOscar(List.of(student)))).stream())
                .toList();

        assertThat(Told.transfers(batch)).isEqualTo(parts).hasSize(students.size());
        assertThat(picture(atOnce)).isEqualTo(picture(oneByOne));
    }

    private static Move toOscar(List<String> students) {
        return Move.of(students.toArray(String[]::new)).to(email("oscar")).during(LeaveId.of("L1"));
    }

    @Property(tries = 200)
    void a_partial_batch_equals_its_parts_in_the_order_given_whatever_the_seats(
            @ForAll("batches") List<String> students,
            @ForAll("batches") List<String> noted,
            @ForAll @IntRange(min = 0, max = 4) int seats) {
        DataSchool atOnce = ready(seats, Set.copyOf(noted));
        DataSchool oneByOne = ready(seats, Set.copyOf(noted));

        TransferOutcome batch = atOnce.move(NADIA, toOscar(students).partially());
        List<TransferOutcome> parts = students.stream()
                .map(student -> oneByOne.move(NADIA, toOscar(List.of(student)).partially()))
                .toList();

        assertThat(Told.transfers(batch))
                .isEqualTo(parts.stream()
                        .flatMap(part -> Told.transfers(part).stream())
                        .toList());
        assertThat(Told.refusals(batch))
                .isEqualTo(parts.stream()
                        .flatMap(part -> Told.refusals(part).stream())
                        .toList());
        assertThat(picture(atOnce)).isEqualTo(picture(oneByOne));
    }

    @Property(tries = 200)
    void an_atomic_batch_moves_all_or_none_and_none_where_one_could_not(
            @ForAll("batches") List<String> students,
            @ForAll("batches") List<String> noted,
            @ForAll @IntRange(min = 0, max = 4) int seats) {
        DataSchool school = ready(seats, Set.copyOf(noted));
        boolean possible = noted.containsAll(students) && students.size() <= Math.max(0, seats - 1);

        TransferOutcome outcome = school.move(NADIA, toOscar(students));

        assertThat(isDone(outcome)).isEqualTo(possible);
        assertThat(Told.transfers(outcome)).hasSize(possible ? students.size() : 0);
        assertThat(students).allMatch(student -> school.holder(student).equals(possible ? "oscar" : "nadia"));
    }

    // Returns

    @Property(tries = 100)
    void a_return_after_a_transfer_restores_holder_root_and_seats(
            @ForAll("batches") List<String> students,
            @ForAll @IntRange(min = 0, max = 6) int capacity,
            @ForAll boolean onward) {
        DataSchool school = ready(9, Set.copyOf(students));
        school.capacity("nadia", capacity);
        String before = withoutHistory(school);
        school.move(NADIA, toOscar(students)).orElseThrow();
        if (onward) {
            sendOn(school);
        }

        school.at("2026-05-18T00:00");
        school.mentoring.transfers().giveBack(STAFF, LeaveId.of("L1")).orElseThrow();

        assertThat(withoutHistory(school)).isEqualTo(before);
    }

    /** Oscar goes on leave as well, and what can go on to paula does. */
    private static void sendOn(DataSchool school) {
        school.at("2026-05-11T08:00");
        LeaveId second = school.leave(OSCAR, "2026-05-11", "2026-05-13");
        school.capacity("paula", 2);
        String[] held = Stream.of("ari", "bea", "cy")
                .filter(student -> school.holder(student).equals("oscar"))
                .toArray(String[]::new);
        school.move(OSCAR, Move.of(held).to(email("paula")).during(second).partially());
    }

    private static String withoutHistory(DataSchool school) {
        return picture(school).replaceAll("History\\[.*", "");
    }

    // Private notes

    @Property(tries = 100)
    void what_a_student_sees_never_contains_the_text_of_a_note(
            @ForAll @AlphaChars @StringLength(min = 12, max = 40) String secret) {
        DataSchool school = DataSchool.open();
        LeaveId leave = school.leave(NADIA, TWO_WEEKS);
        school.at("2026-05-04T08:00");
        school.mentoring
                .notes()
                .write(
                        NADIA,
                        DataSchool.draft("ari")
                                .habits(secret)
                                .blockers(secret)
                                .progress(secret)
                                .leave(leave)
                                .build())
                .orElseThrow();
        school.mentoring.preparation().warn(NADIA, leave).orElseThrow();
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(seenBy(school, Actor.student("ari"), leave)).noneMatch(view -> view.contains(secret));
    }

    private static List<String> seenBy(DataSchool school, Actor ari, LeaveId leave) {
        StudentId id = StudentId.of("ari");
        List<String> seen = new ArrayList<>();
        seen.add(school.mentoring.roster().student(ari, id).toString());
        seen.add(school.mentoring.transfers().history(ari, id).toString());
        seen.add(school.mentoring
                .ledger()
                .weeks(ari, "ari", "2026-W10", "2026-W40")
                .toString());
        seen.add(school.mentoring.notes().read(ari, id).toString());
        seen.add(school.mentoring
                .consents()
                .answer(ari, id, leave, true, Optional.empty())
                .toString());
        seen.add(school.move(ari, Move.of("ari").to(email("oscar")).during(leave))
                .toString());
        school.tick();
        school.outbox().stream().forEach(notice -> {
            seen.add(notice.toString());
            seen.add(notice.text(Locale.ENGLISH));
            seen.add(notice.text(Locale.FRENCH));
        });
        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(Told.causes(school.mentoring.notes().read(ari, id))).containsExactly(Cause.NOT_ALLOWED.name());
        return seen;
    }
}
