package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.row.ProfileText;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Student;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where the roster is written. */
public final class JdbcRosterBook implements RosterBook {

    private static final Table PARCOURS = Table.of("parcours", List.of("code"), "title", "channel", "projects");
    private static final Table MENTOR =
            Table.of("mentor", List.of("id"), "email", "folded_email", "name", "capacity", "days", "profile");
    private static final Table POSITION = Table.of("mentor_parcours", List.of("mentor", "parcours"));
    private static final Table STUDENT = Table.of(
            "student",
            List.of("id"),
            "name",
            "email",
            "parcours",
            "project",
            "funding",
            "training_start",
            "training_end",
            "usual_day",
            "extra_dates");

    @Override
    public void saveParcours(Tx tx, Collection<Parcours> parcours) {
        JdbcTx.writing(tx)
                .put(PARCOURS, parcours.stream().map(JdbcRosterBook::row).toList());
    }

    private static Parameters row(Parcours parcours) {
        return Parameters.of("code", parcours.code().value())
                .with("title", parcours.title())
                .with("channel", parcours.channel())
                .withLines("projects", parcours.projects());
    }

    @Override
    public void saveMentors(Tx tx, Collection<Mentor> mentors) {
        StatementSession session = JdbcTx.writing(tx);
        session.put(MENTOR, mentors.stream().map(JdbcRosterBook::row).toList());
        session.run(
                "DELETE FROM ${schema}.mentor_parcours WHERE mentor = ANY(:mentors)",
                Parameters.ofAll("mentors", mentors.stream().map(Mentor::id).toList()));
        session.add(
                POSITION, mentors.stream().flatMap(JdbcRosterBook::positions).toList());
    }

    private static Parameters row(Mentor mentor) {
        return Parameters.of("id", mentor.id().value())
                .with("email", mentor.email().toString())
                .with("folded_email", mentor.email().folded())
                .with("name", mentor.name())
                .with("capacity", mentor.capacity())
                .withLines("days", mentor.days())
                .with("profile", ProfileText.write(mentor.profile()));
    }

    /** What mentors are found by. */
    private static Stream<Parameters> positions(Mentor mentor) {
        return mentor.profile().keySet().stream()
                .map(parcours -> Parameters.of("mentor", mentor.id().value()).with("parcours", parcours.value()));
    }

    @Override
    public void saveStudents(Tx tx, Collection<Student> students) {
        JdbcTx.writing(tx)
                .put(STUDENT, students.stream().map(JdbcRosterBook::row).toList());
    }

    private static Parameters row(Student student) {
        return Parameters.of("id", student.id().value())
                .with("name", student.name())
                .with("email", student.email().toString())
                .with("parcours", student.parcours().value())
                .with("project", student.project().map(ProjectCode::value))
                .with("funding", student.funding())
                .with("training_start", student.training().start())
                .with("training_end", student.training().end())
                .with("usual_day", student.training().usualDay())
                .withLines("extra_dates", student.training().extraDates());
    }
}
