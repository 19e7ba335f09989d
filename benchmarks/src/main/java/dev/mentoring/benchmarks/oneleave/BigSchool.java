package dev.mentoring.benchmarks.oneleave;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.Mentoring;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.SchoolRoster;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A school in memory: ten parcours of eight projects, mentors on one to three of them, and one mentor whose students are of
 * every funding. Some of these work on a project that one other mentor knows, who has one seat.
 *
 * @param mentors how many mentors, those with a part of their own aside
 * @param students how many students they hold
 * @param ofLeave how many students the one mentor holds
 * @param rare how many of them work on the project that one other mentor knows
 */
record BigSchool(int mentors, int students, int ofLeave, int rare) {

    /** The mentor whose leave is planned. */
    static final MentorId LEAVING = MentorId.of("leaving");

    private static final Instant NOW = Instant.parse("2027-02-22T08:00:00Z");
    private static final int PARCOURS = 10;
    private static final int PROJECTS = 8;
    private static final int SPARE_SEATS = 2;
    private static final List<Funding> FUNDINGS = List.of(Funding.values());
    private static final ProjectCode RARE = ProjectCode.of("rare");

    Mentoring open() {
        Mentoring school = Mentoring.on(InMemoryStore.create()).clock(() -> NOW).build();
        SplittableRandom random = new SplittableRandom(1);
        SchoolRoster.Builder roster = SchoolRoster.builder();
        IntStream.range(0, PARCOURS).forEach(number -> roster.addParcours(parcours(number)));
        int held = (students + mentors - 1) / mentors;
        IntStream.range(0, mentors)
                .forEach(number -> roster.addMentors(mentor("m" + number, held + SPARE_SEATS, random)));
        IntStream.range(0, students).forEach(number -> roster.addStudents(ordinary(number, random)));
        addThoseOfTheLeave(roster);
        school.roster().enrol(Actor.system(), roster.build()).orElseThrow();
        return school;
    }

    private void addThoseOfTheLeave(SchoolRoster.Builder roster) {
        roster.addMentors(mentor(LEAVING, ofLeave, ImmutableMap.of(code(0), projects(), code(1), projects())));
        roster.addMentors(mentor(MentorId.of("rare"), 1, ImmutableMap.of(code(0), Set.of(RARE))));
        for (int i = 0; i < ofLeave; i++) {
            Funding funding = FUNDINGS.get(i % FUNDINGS.size());
            Student student = i < rare
                    ? student("own" + i, code(0), RARE, funding)
                    : student("own" + i, code(i % 2), project(i % PROJECTS), funding);
            roster.addStudents(new SchoolRoster.Placed(student, LEAVING));
        }
    }

    private SchoolRoster.Placed ordinary(int number, SplittableRandom random) {
        return new SchoolRoster.Placed(
                student(
                        "s" + number,
                        code(random.nextInt(PARCOURS)),
                        project(random.nextInt(PROJECTS)),
                        FUNDINGS.get(number % FUNDINGS.size())),
                MentorId.of("m" + number % mentors));
    }

    private static Parcours parcours(int number) {
        return Parcours.builder()
                .code(code(number))
                .title("Parcours " + number)
                .channel("#parcours-" + number)
                .addAllProjects(projects())
                .addProjects(RARE)
                .build();
    }

    /** On one to three parcours, with all projects but one of each. */
    private static Mentor mentor(String id, int capacity, SplittableRandom random) {
        ImmutableMap.Builder<ParcoursCode, Set<ProjectCode>> profile = ImmutableMap.builder();
        random.ints(1 + random.nextInt(3), 0, PARCOURS)
                .distinct()
                .forEach(number -> profile.put(code(number), projectsBut(random.nextInt(PROJECTS))));
        return mentor(MentorId.of(id), capacity, profile.build());
    }

    private static Mentor mentor(MentorId id, int capacity, Map<ParcoursCode, Set<ProjectCode>> profile) {
        return Mentor.builder()
                .id(id)
                .name("Mentor " + id)
                .email(Email.of(id + "@mentors.example"))
                .capacity(capacity)
                .profile(profile)
                .build();
    }

    private static Student student(String id, ParcoursCode parcours, ProjectCode project, Funding funding) {
        return Student.builder()
                .id(StudentId.of(id))
                .name("Student " + id)
                .email(Email.of(id + "@students.example"))
                .parcours(parcours)
                .project(project)
                .funding(funding)
                .training(Training.of(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 31), DayOfWeek.TUESDAY))
                .build();
    }

    private static ParcoursCode code(int number) {
        return ParcoursCode.of("P" + number);
    }

    private static ProjectCode project(int number) {
        return ProjectCode.of("p" + number);
    }

    private static Set<ProjectCode> projects() {
        return projectsBut(PROJECTS);
    }

    private static Set<ProjectCode> projectsBut(int left) {
        return IntStream.range(0, PROJECTS)
                .filter(number -> number != left)
                .mapToObj(BigSchool::project)
                .collect(ImmutableSet.toImmutableSet());
    }
}
