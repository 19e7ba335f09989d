package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.mentor;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.assignment.Assignments} must know of who held a student when. */
public abstract class HoldingsContract extends PortContract {

    private static final MentorId NADIA = mentor("nadia");

    private static final MentorId OSCAR = mentor("oscar");

    private static final MentorId PAUL = mentor("paul");

    private static final StudentId ARI = student("ari");

    private static final Instant MONDAY = at("2026-05-04T09:00");

    private static final Instant TUESDAY = at("2026-05-05T09:00");

    private static final Assignment ARI_AT_NADIA = Assignment.at(ARI, NADIA);

    private static final Assignment ARI_LENT = ARI_AT_NADIA.lentTo(OSCAR, leave("L1"));

    /** For subclasses. */
    protected HoldingsContract() {}

    private void save(Instant when, Assignment... assignments) {
        write(tx -> store().assignments().save(tx, List.of(assignments), when));
    }

    private List<Holders.Holding> holdings(StudentId student) {
        return read(tx -> holdings(tx, student));
    }

    private List<Holders.Holding> holdings(Tx tx, StudentId student) {
        return Lookup.of(store().assignments().holders(tx, Set.of(student)), student)
                .holdings();
    }

    @Test
    void a_holding_begins_where_the_holder_changes_and_only_there() {
        save(MONDAY, ARI_AT_NADIA);
        save(TUESDAY, ARI_AT_NADIA);
        save(TUESDAY, ARI_LENT);
        save(at("2026-05-06T09:00"), ARI_AT_NADIA.movedTo(OSCAR));
        save(at("2026-05-07T09:00"), ARI_AT_NADIA.movedTo(OSCAR).finished(day("2026-05-07")));
        assertThat(holdings(ARI))
                .containsExactly(new Holders.Holding(NADIA, MONDAY), new Holders.Holding(OSCAR, TUESDAY));
    }

    @Test
    void holdings_of_one_moment_keep_the_order_in_which_they_were_saved() {
        save(MONDAY, ARI_AT_NADIA);
        write(tx -> {
            store().assignments().save(tx, List.of(ARI_LENT), TUESDAY);
            store().assignments().save(tx, List.of(ARI_LENT.lentTo(PAUL, leave("L2"))), TUESDAY);
        });
        save(TUESDAY, ARI_AT_NADIA);
        assertThat(holdings(ARI))
                .containsExactly(
                        new Holders.Holding(NADIA, MONDAY),
                        new Holders.Holding(OSCAR, TUESDAY),
                        new Holders.Holding(PAUL, TUESDAY),
                        new Holders.Holding(NADIA, TUESDAY));
    }

    @Test
    void holdings_come_back_to_the_microsecond() {
        save(Samples.EARLIEST, ARI_AT_NADIA);
        save(Samples.LATEST, ARI_LENT);
        assertThat(holdings(ARI))
                .containsExactly(
                        new Holders.Holding(NADIA, Samples.EARLIEST), new Holders.Holding(OSCAR, Samples.LATEST));
    }
}
