package dev.mentoring.testkit;

import dev.mentoring.Store;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import java.util.Collection;
import org.junit.jupiter.api.Nested;

/**
 * All suites at once, for an adapter that has every port. A subclass says how to make a fresh store, and nothing else.
 */
public abstract class AdapterContract implements StoreUnderTest {

    /** For subclasses. */
    protected AdapterContract() {}

    /** Mentors. */
    @Nested
    class MentorsTest extends MentorsContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }

        @Override
        public void putMentors(Store store, Collection<Mentor> mentors) {
            AdapterContract.this.putMentors(store, mentors);
        }
    }

    /** Students. */
    @Nested
    class StudentsTest extends StudentsContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }

        @Override
        public void putStudents(Store store, Collection<Student> students) {
            AdapterContract.this.putStudents(store, students);
        }
    }

    /** ParcoursCatalog. */
    @Nested
    class ParcoursCatalogTest extends ParcoursCatalogContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }

        @Override
        public void putParcours(Store store, Collection<Parcours> parcours) {
            AdapterContract.this.putParcours(store, parcours);
        }
    }

    /** RosterBook. */
    @Nested
    class RosterBookTest extends RosterBookContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Assignments. */
    @Nested
    class AssignmentsTest extends AssignmentsContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** SeatBook. */
    @Nested
    class SeatBookTest extends SeatBookContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Sessions. */
    @Nested
    class SessionsTest extends SessionsContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Leaves. */
    @Nested
    class LeavesTest extends LeavesContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Preparations. */
    @Nested
    class PreparationsTest extends PreparationsContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Transfers. */
    @Nested
    class TransfersTest extends TransfersContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** PrivateNotes. */
    @Nested
    class PrivateNotesTest extends PrivateNotesContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Notices. */
    @Nested
    class NoticesTest extends NoticesContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** OnceMarks. */
    @Nested
    class OnceMarksTest extends OnceMarksContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** GapStart. */
    @Nested
    class GapStartTest extends GapStartContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** CommandLog. */
    @Nested
    class CommandLogTest extends CommandLogContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** UnitOfWork. */
    @Nested
    class UnitOfWorkTest extends UnitOfWorkContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Locks. */
    @Nested
    class LocksTest extends LocksContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Holdings. */
    @Nested
    class HoldingsTest extends HoldingsContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }

    /** Delivery. */
    @Nested
    class DeliveryTest extends DeliveryContract {

        @Override
        public Store freshStore() {
            return AdapterContract.this.freshStore();
        }
    }
}
