package dev.mentoring.testkit.history;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A random school of 3 to 5 mentors and 4 to 10 students, as the library takes it in and as the model knows it. */
final class SmallSchool {

    static final String DATA = "DATA";
    static final String WEB = "WEB";
    private static final Map<String, List<String>> PROJECTS =
            Map.of(DATA, List.of("D1", "D2", "D3"), WEB, List.of("W1", "W2"));

    /** The clocks change, a year of 53 weeks ends, holidays come close together. */
    private static final List<Instant> BEGINNINGS = List.of(
            Instant.parse("2026-10-12T07:30:00Z"),
            Instant.parse("2026-12-14T09:00:00Z"),
            Instant.parse("2027-03-15T06:00:00Z"),
            Instant.parse("2027-04-26T12:00:00Z"));

    private final Dice dice;
    final Model model;

    SmallSchool(Dice dice) {
        this.dice = dice;
        this.model = new Model(dice.pick(BEGINNINGS), dice.chance(10));
        model.catalog.putAll(PROJECTS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue()))));
        int mentors = dice.between(3, 5);
        for (int i = 1; i <= mentors; i++) {
            addMentor("m" + i);
        }
        int students = dice.between(4, 10);
        for (int i = 1; i <= students; i++) {
            addStudent("s" + i);
        }
    }

    private void addMentor(String id) {
        Map<String, Set<String>> profile = new HashMap<>();
        if (dice.chance(92)) {
            profile.put(DATA, projects(DATA));
        }
        if (dice.chance(35)) {
            profile.put(WEB, projects(WEB));
        }
        Set<DayOfWeek> days =
                dice.chance(75) ? Set.of() : Set.copyOf(dice.some(List.of(DayOfWeek.values()), dice.between(1, 5)));
        String email = dice.chance(6) ? "Office@school.example" : id + "@school.example";
        int capacity = dice.between(0, 6);
        model.mentors.put(id, new MentorFacts(id, email, capacity, profile, days));
    }

    private Set<String> projects(String parcours) {
        List<String> all = PROJECTS.getOrDefault(parcours, List.of());
        return dice.chance(70) ? Set.copyOf(all) : Set.copyOf(dice.some(all, dice.between(0, all.size())));
    }

    private void addStudent(String id) {
        StudentFacts student = randomStudent(id, dice.pick(List.copyOf(model.mentors.keySet())));
        model.students.put(id, student);
        Instant first = SchoolDays.startOf(student.start);
        student.noteHolder(first.isBefore(model.now) ? first : model.now);
    }

    /** A student who is to come to a mentor. */
    StudentFacts randomStudent(String id, String mentor) {
        String parcours = dice.chance(85) ? DATA : WEB;
        Funding funding = dice.any(Funding.values());
        LocalDate start = model.today().plusDays(dice.between(-40, 10));
        LocalDate end = start.plusDays(dice.between(10, 150));
        Optional<DayOfWeek> usualDay = dice.chance(80) ? Optional.of(dice.any(DayOfWeek.values())) : Optional.empty();
        Set<LocalDate> extra = new HashSet<>();
        if (funding == Funding.APPRENTICESHIP && (usualDay.isEmpty() || dice.chance(30))) {
            int dates = dice.between(1, 6);
            for (int i = 0; i < dates; i++) {
                extra.add(model.today().plusDays(dice.between(-10, 40)));
            }
        }
        StudentFacts student = new StudentFacts(id, parcours, funding, start, end, usualDay, extra, mentor);
        student.project =
                dice.chance(85) ? Optional.of(dice.pick(PROJECTS.getOrDefault(parcours, List.of()))) : Optional.empty();
        return student;
    }

    SchoolRoster roster() {
        return SchoolRoster.builder()
                .addAllParcours(PROJECTS.keySet().stream()
                        .sorted()
                        .map(SmallSchool::parcours)
                        .toList())
                .addAllMentors(
                        model.mentors.values().stream().map(SmallSchool::mentor).toList())
                .addAllStudents(model.students.values().stream()
                        .map(each -> new SchoolRoster.Placed(student(each), MentorId.of(each.holder)))
                        .toList())
                .build();
    }

    private static Parcours parcours(String code) {
        return Parcours.builder()
                .code(ParcoursCode.of(code))
                .title(code)
                .channel("#" + code)
                .addAllProjects(PROJECTS.getOrDefault(code, List.of()).stream()
                        .map(ProjectCode::of)
                        .toList())
                .build();
    }

    private static Mentor mentor(MentorFacts facts) {
        Map<ParcoursCode, Set<ProjectCode>> profile = facts.profile.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> ParcoursCode.of(each.getKey()),
                        each -> each.getValue().stream().map(ProjectCode::of).collect(Collectors.toSet())));
        return Mentor.builder()
                .id(MentorId.of(facts.id))
                .email(Email.of(facts.email))
                .name(facts.id)
                .capacity(facts.capacity)
                .profile(profile)
                .days(facts.days)
                .build();
    }

    static Student student(StudentFacts facts) {
        return Student.builder()
                .id(StudentId.of(facts.id))
                .name(facts.id)
                .email(Email.of(facts.id + "@students.example"))
                .parcours(ParcoursCode.of(facts.parcours))
                .project(facts.project.map(ProjectCode::of))
                .funding(facts.funding)
                .training(Training.builder()
                        .start(facts.start)
                        .end(facts.end)
                        .usualDay(facts.usualDay)
                        .extraDates(facts.extraDates)
                        .build())
                .build();
    }
}
