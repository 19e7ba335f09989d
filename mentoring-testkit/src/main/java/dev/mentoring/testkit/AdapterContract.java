package dev.mentoring.testkit;

import org.junit.jupiter.api.Nested;

/**
 * All suites at once, for an adapter that has every port. A subclass says how to make a fresh store, and nothing else.
 */
public abstract class AdapterContract implements StoreUnderTest {

    /** For subclasses. */
    protected AdapterContract() {}

    @Nested
    class MentorsTest extends MentorsContract {}

    @Nested
    class StudentsTest extends StudentsContract {}

    @Nested
    class ParcoursCatalogTest extends ParcoursCatalogContract {}

    @Nested
    class RosterBookTest extends RosterBookContract {}

    @Nested
    class AssignmentsTest extends AssignmentsContract {}

    @Nested
    class SeatBookTest extends SeatBookContract {}

    @Nested
    class SessionsTest extends SessionsContract {}

    @Nested
    class LeavesTest extends LeavesContract {}

    @Nested
    class PreparationsTest extends PreparationsContract {}

    @Nested
    class TransfersTest extends TransfersContract {}

    @Nested
    class PrivateNotesTest extends PrivateNotesContract {}

    @Nested
    class NoticesTest extends NoticesContract {}

    @Nested
    class OnceMarksTest extends OnceMarksContract {}

    @Nested
    class GapStartTest extends GapStartContract {}

    @Nested
    class CommandLogTest extends CommandLogContract {}

    @Nested
    class UnitOfWorkTest extends UnitOfWorkContract {}

    @Nested
    class LocksTest extends LocksContract {}

    @Nested
    class HoldingsTest extends HoldingsContract {}

    @Nested
    class DeliveryTest extends DeliveryContract {}
}
