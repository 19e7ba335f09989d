package dev.mentoring.cli.scenario;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Violation;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.leave.Leave;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.RosterService.MentorView;
import dev.mentoring.roster.service.RosterService.StudentView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looking at a mentor, a student, a leave. */
final class ShowSteps {

    private static final Field<MentorId> MENTOR = Field.optional("mentor", Readings.MENTOR);
    private static final Field<StudentId> STUDENT = Field.optional("student", Readings.STUDENT);
    private static final Field<LeaveId> LEAVE = Field.optional("leave", Readings.LEAVE);
    private static final Field<StudentId> NOTES_OF = Field.optional("notesOf", Readings.STUDENT);

    static final List<Step> ALL =
            List.of(Step.of("show", List.of(MENTOR, STUDENT, LEAVE, NOTES_OF), ShowSteps::check, ShowSteps::show));

    private ShowSteps() {}

    /** Names one thing: the first one named is meant, every other one is too many. */
    private static void check(Given given, Desk desk) {
        List<Field<?>> named = Stream.of(MENTOR, STUDENT, LEAVE, NOTES_OF)
                .filter(field -> given.find(field).isPresent() || !given.areRead(field))
                .<Field<?>>map(field -> field)
                .toList();
        if (named.isEmpty()) {
            given.wrong(MENTOR.name(), Text.of("show.one"));
        }
        named.stream().skip(1).forEach(field -> given.wrong(field.name(), Text.of("show.one")));
    }

    private static Answer show(Given given, Desk desk) {
        if (given.find(MENTOR).isPresent()) {
            return desk.answer(desk.school().roster().mentor(given.by(), given.get(MENTOR)), ShowSteps::mentor);
        }
        if (given.find(STUDENT).isPresent()) {
            return desk.answer(desk.school().roster().student(given.by(), given.get(STUDENT)), ShowSteps::student);
        }
        if (given.find(LEAVE).isPresent()) {
            return desk.answer(desk.school().leaves().show(given.by(), given.get(LEAVE)), leave -> leave(leave, desk));
        }
        try {
            return desk.answer(
                    desk.school().notes().read(given.by(), given.get(NOTES_OF)), notes -> notes(notes, desk));
        } catch (InvalidCommand e) {
            throw new InvalidCommand(e.violations().stream()
                    .map(wrong -> new Violation(NOTES_OF.name(), wrong.english(), wrong.french()))
                    .toList());
        }
    }

    private static Answer notes(List<PrivateNote> notes, Desk desk) {
        return Answer.ok()
                .put("notes", notes.stream().map(note -> note(note, desk)).toList());
    }

    private static Map<String, Object> note(PrivateNote note, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        note.leave().ifPresent(leave -> fields.put("leave", leave));
        fields.put("returnDate", note.returning().map(Object::toString).orElse("UNKNOWN"));
        fields.put("habits", note.habits());
        fields.put("blockers", note.blockers());
        fields.put("progress", note.progress());
        fields.put("by", note.by().toString());
        fields.put("at", desk.moment(note.at()));
        return fields;
    }

    private static Answer mentor(MentorView view) {
        Mentor mentor = view.mentor();
        Answer answer = Answer.ok()
                .put("id", mentor.id())
                .put("email", mentor.email())
                .put("name", mentor.name())
                .put("parcours", mentor.profile().keySet().stream().sorted().toList())
                .put("projects", projects(mentor))
                .put(
                        "days",
                        mentor.days().stream().sorted().map(Readings::shortName).toList());
        return seats(answer, view.seats());
    }

    private static List<String> projects(Mentor mentor) {
        return mentor.profile().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(project -> each.getKey() + "/" + project))
                .sorted()
                .toList();
    }

    /** Adds a mentor's seats. */
    static Answer seats(Answer answer, Seats seats) {
        return answer.put("capacity", seats.capacity())
                .put("held", seats.held())
                .put("reserved", seats.reserved())
                .put("free", seats.free());
    }

    private static Answer student(StudentView view) {
        Student student = view.student();
        Assignment assignment = view.assignment();
        Training training = student.training();
        return Answer.ok()
                .put("id", student.id())
                .put("name", student.name())
                .put("email", student.email())
                .put("holder", assignment.holder())
                .put("root", assignment.root())
                .put("lentFor", assignment.lentFor())
                .put("finishedOn", assignment.finishedOn())
                .put("parcours", student.parcours())
                .put("project", student.project())
                .put("funding", student.funding())
                .put("trainingStart", training.start())
                .put("trainingEnd", training.end())
                .put("usualDay", training.usualDay().map(Readings::shortName))
                .put("trainingDates", training.extraDates().stream().sorted().toList());
    }

    private static Answer leave(Leave leave, Desk desk) {
        Answer answer =
                Answer.ok().put("id", leave.id()).put("mentor", leave.mentor()).put("from", from(leave, desk));
        if (!leave.isOpen()) {
            answer.put("to", to(leave, desk));
        }
        return answer.put("return", back(leave))
                .put("capacityBefore", leave.capacityBefore())
                .put("merged", List.copyOf(leave.absorbed()))
                .put("cancelled", leave.isCancelled());
    }

    static String back(Leave leave) {
        return leave.returning().map(Object::toString).orElse("UNKNOWN");
    }

    static String from(Leave leave, Desk desk) {
        Instant from = leave.span().getStart();
        return isMidnight(from, desk) ? desk.time().day(from).toString() : desk.moment(from);
    }

    /** A leave over whole days ends at midnight; its last day is the one before. */
    static String to(Leave leave, Desk desk) {
        Instant to = leave.span().getEnd();
        return isMidnight(to, desk) ? desk.time().day(to).minusDays(1).toString() : desk.moment(to);
    }

    private static boolean isMidnight(Instant moment, Desk desk) {
        return desk.time().startOf(desk.time().day(moment)).equals(moment);
    }
}
