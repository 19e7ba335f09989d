package dev.mentoring.inmemory;

import dev.mentoring.Store;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import dev.mentoring.testkit.MentorsContract;
import dev.mentoring.testkit.ParcoursCatalogContract;
import dev.mentoring.testkit.StoreUnderTest;
import dev.mentoring.testkit.StudentsContract;
import java.util.Collection;
import org.junit.jupiter.api.Nested;

/** A host that keeps the roster in tables of its own, where the library cannot write, tests what it answers alike. */
class HostRosterTest implements StoreUnderTest {

    private final InMemoryStore tables = InMemoryStore.create();

    @Override
    public Store freshStore() {
        return Sabotage.of(tables, "rosterBook", (call, none) -> {
            throw new UnsupportedOperationException("the host writes its own tables");
        });
    }

    @Override
    public void putMentors(Store store, Collection<Mentor> mentors) {
        StoreUnderTest.super.putMentors(tables, mentors);
    }

    @Override
    public void putStudents(Store store, Collection<Student> students) {
        StoreUnderTest.super.putStudents(tables, students);
    }

    @Override
    public void putParcours(Store store, Collection<Parcours> parcours) {
        StoreUnderTest.super.putParcours(tables, parcours);
    }

    @Nested
    class HostMentorsTest extends MentorsContract {}

    @Nested
    class HostStudentsTest extends StudentsContract {}

    @Nested
    class HostParcoursTest extends ParcoursCatalogContract {}
}
