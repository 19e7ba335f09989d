package dev.mentoring.inmemory;

import dev.mentoring.Store;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import dev.mentoring.testkit.MentorsContract;
import dev.mentoring.testkit.ParcoursCatalogContract;
import dev.mentoring.testkit.StudentsContract;
import java.util.Collection;
import org.junit.jupiter.api.Nested;

/** A host that keeps the roster in tables of its own, where the library cannot write, tests what it answers alike. */
class HostRosterTest {

    private final InMemoryStore tables = InMemoryStore.create();

    private Store hostStore() {
        return Sabotage.of(tables, "rosterBook", (call, none) -> {
            throw new UnsupportedOperationException("the host writes its own tables");
        });
    }

    @Nested
    class HostMentorsTest extends MentorsContract {

        @Override
        public Store freshStore() {
            return hostStore();
        }

        @Override
        public void putMentors(Store store, Collection<Mentor> mentors) {
            super.putMentors(tables, mentors);
        }
    }

    @Nested
    class HostStudentsTest extends StudentsContract {

        @Override
        public Store freshStore() {
            return hostStore();
        }

        @Override
        public void putStudents(Store store, Collection<Student> students) {
            super.putStudents(tables, students);
        }
    }

    @Nested
    class HostParcoursTest extends ParcoursCatalogContract {

        @Override
        public Store freshStore() {
            return hostStore();
        }

        @Override
        public void putParcours(Store store, Collection<Parcours> parcours) {
            super.putParcours(tables, parcours);
        }
    }
}
