package dev.mentoring.cli.story;

import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import dev.mentoring.validation.Lookup;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who plays in a story: the mentor who leaves, and the school around.
 *
 * @param leaving the mentor's leave, as it is told
 * @param roster the school without that leave
 * @param mentors by id
 * @param students by id
 */
record Cast(Announced leaving, SchoolRoster roster, Map<MentorId, Mentor> mentors, Map<StudentId, Student> students) {

    /**
     * The cast of a leave.
     *
     * @param roster the school
     * @param leaving one of its leaves
     * @return the cast
     */
    static Cast of(SchoolRoster roster, Announced leaving) {
        List<Announced> others =
                roster.leaves().stream().filter(leave -> !leave.equals(leaving)).toList();
        Map<MentorId, Mentor> mentors =
                roster.mentors().stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        Map<StudentId, Student> students = roster.students().stream()
                .map(SchoolRoster.Placed::student)
                .collect(Collectors.toMap(Student::id, Function.identity()));
        SchoolRoster before = SchoolRoster.builder().from(roster).leaves(others).build();
        return new Cast(leaving, before, mentors, students);
    }

    Mentor mentor() {
        return mentor(leaving.mentor());
    }

    Mentor mentor(MentorId id) {
        return Lookup.of(mentors, id);
    }

    Student student(StudentId id) {
        return Lookup.of(students, id);
    }

    String nameOf(StudentId id) {
        return student(id).name();
    }

    /** The other mentors of the student's parcours, by id. */
    List<Mentor> colleagues(StudentId student) {
        return mentors.values().stream()
                .filter(mentor -> !mentor.id().equals(leaving.mentor()))
                .filter(mentor -> mentor.isOn(student(student).parcours()))
                .sorted(java.util.Comparator.comparing(Mentor::id))
                .toList();
    }
}
