package dev.mentoring.testkit;

import dev.mentoring.Store;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import java.util.Collection;

/** What a suite has to know of an adapter: how to make a store, and how facts of the roster get into it. */
public interface StoreUnderTest {

    /**
     * A store with nothing in it.
     *
     * @return the store; one at a time is used
     */
    Store freshStore();

    /**
     * Puts tracks where the store's catalog finds them. A host with tables of its own writes them there.
     *
     * @param store the store
     * @param parcours at most one a code; each replaces what has the same code
     */
    default void putParcours(Store store, Collection<Parcours> parcours) {
        store.work().write(tx -> {
            store.rosterBook().saveParcours(tx, parcours);
            return parcours;
        });
    }

    /**
     * Puts mentors where the store finds them. A host with tables of its own writes them there.
     *
     * @param store the store
     * @param mentors at most one an id; each replaces what has the same id
     */
    default void putMentors(Store store, Collection<Mentor> mentors) {
        store.work().write(tx -> {
            store.rosterBook().saveMentors(tx, mentors);
            return mentors;
        });
    }

    /**
     * Puts students where the store finds them. A host with tables of its own writes them there.
     *
     * @param store the store
     * @param students at most one an id; each replaces what has the same id
     */
    default void putStudents(Store store, Collection<Student> students) {
        store.work().write(tx -> {
            store.rosterBook().saveStudents(tx, students);
            return students;
        });
    }
}
