package dev.mentoring.inmemory;

import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Students;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mentors, students and tracks. */
final class InMemoryRoster implements RosterBook, ParcoursCatalog {

    private final InMemoryWork work;
    private final Table<ParcoursCode, Parcours> parcours = new Table<>();
    private final Table<MentorId, Mentor> mentors = new Table<>();
    private final Table<StudentId, Student> students = new Table<>();
    private final Index<String, MentorId> byEmail = new Index<>();
    private final Index<ParcoursCode, MentorId> byParcours = new Index<>();

    InMemoryRoster(InMemoryWork work) {
        this.work = work;
    }

    Students students() {
        return this::findStudents;
    }

    Mentors mentors() {
        return new MentorFacts();
    }

    private Map<StudentId, Student> findStudents(Tx tx, Set<StudentId> ids) {
        work.reading(tx);
        return students.get(ids);
    }

    @Override
    public Optional<Parcours> find(Tx tx, ParcoursCode code) {
        work.reading(tx);
        return Optional.ofNullable(parcours.get(code));
    }

    @Override
    public void saveParcours(Tx tx, Collection<Parcours> saved) {
        Journal journal = work.writing(tx);
        saved.forEach(each -> parcours.put(journal, each.code(), each));
    }

    @Override
    public void saveMentors(Tx tx, Collection<Mentor> saved) {
        Journal journal = work.writing(tx);
        saved.forEach(mentor -> save(journal, mentor));
    }

    private void save(Journal journal, Mentor mentor) {
        Mentor former = mentors.get(mentor.id());
        if (former != null) {
            byEmail.remove(journal, former.email().folded(), former.id());
            former.profile().keySet().forEach(code -> byParcours.remove(journal, code, former.id()));
        }
        mentors.put(journal, mentor.id(), mentor);
        byEmail.add(journal, mentor.email().folded(), mentor.id());
        mentor.profile().keySet().forEach(code -> byParcours.add(journal, code, mentor.id()));
    }

    @Override
    public void saveStudents(Tx tx, Collection<Student> saved) {
        Journal journal = work.writing(tx);
        saved.forEach(student -> students.put(journal, student.id(), student));
    }

    /** The reading side of mentors. */
    private final class MentorFacts implements Mentors {

        @Override
        public Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids) {
            work.reading(tx);
            return mentors.get(ids);
        }

        @Override
        public List<MentorId> withEmail(Tx tx, Email email) {
            work.reading(tx);
            return List.copyOf(mentors.get(byEmail.of(email.folded())).keySet());
        }

        @Override
        public List<Mentor> onParcours(Tx tx, ParcoursCode code) {
            work.reading(tx);
            return List.copyOf(mentors.get(byParcours.of(code)).values());
        }

        @Override
        public List<Mentor> page(Tx tx, Optional<MentorId> after, int most) {
            work.reading(tx);
            Collection<Mentor> rest =
                    after.map(last -> mentors.after(last).values()).orElseGet(mentors::all);
            return rest.stream().limit(most).toList();
        }
    }
}
