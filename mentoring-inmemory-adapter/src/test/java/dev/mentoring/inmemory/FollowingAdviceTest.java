package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Where leaves are declared ahead and seats suffice, to do what is advised leaves no due week uncovered (S2, S46). */
class FollowingAdviceTest {

    private static final LocalDate FIRST = Fixtures.day("2026-03-02");
    private static final LocalDate LAST = Fixtures.day("2027-01-31");

    /** A leave, the students of the mentor, and which of them had sessions planned before it was known. */
    record Story(LeaveRequest leave, List<Student> students, Set<Integer> plannedAhead) {

        String told() {
            return leave + " "
                    + students.stream()
                            .map(it -> it.funding() + " " + it.training())
                            .toList();
        }

        Set<Student> planners() {
            return IntStream.range(0, students.size())
                    .filter(plannedAhead::contains)
                    .mapToObj(students::get)
                    .collect(Collectors.toSet());
        }
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void to_follow_every_advice_leaves_no_due_week_uncovered(@ForAll("stories") Story story) {
        Faithful school = new Faithful(story.students());

        assertThat(school.liveThrough(story.leave(), story.planners()))
                .as(story::told)
                .isEmpty();
        for (AdviceKind kind : AdviceKind.values()) {
            Statistics.label(kind.name()).collect(school.followed().contains(kind));
            Statistics.label(kind.name())
                    .coverage(stories -> stories.check(true).percentage(share -> share > 1));
        }
    }

    @Provide
    static Arbitrary<Story> stories() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .flatMap(start -> Combinators.combine(
                                leaves(start),
                                students(start).list().ofMinSize(1).ofMaxSize(5),
                                Arbitraries.integers().between(0, 4).set().ofMaxSize(5))
                        .as((leave, students, ahead) -> new Story(leave, named(students), ahead)));
    }

    private static List<Student> named(List<Student> students) {
        return IntStream.range(0, students.size())
                .mapToObj(i -> Student.builder()
                        .from(students.get(i))
                        .id(dev.mentoring.roster.StudentId.of("s" + i))
                        .build())
                .toList();
    }

    private static Arbitrary<LeaveRequest> leaves(LocalDate start) {
        Arbitrary<LeaveRequest> days = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 34))
                .map(length ->
                        Leave.days(start.toString(), start.plusDays(length).toString()));
        Arbitrary<LeaveRequest> hours = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(2, 12),
                                Arbitraries.integers().between(12, 240)))
                .as((hour, length) -> {
                    var from = start.atTime(hour, 0).atZone(Fixtures.PARIS).toInstant();
                    return Leave.between(from, from.plusSeconds(3_600L * length));
                });
        Arbitrary<LeaveRequest> open = Arbitraries.just(Leave.openFrom(start.toString()));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, days), net.jqwik.api.Tuple.of(3, hours), net.jqwik.api.Tuple.of(1, open));
    }

    private static Arbitrary<Student> students(LocalDate start) {
        return Arbitraries.of(Funding.class)
                .flatMap(funding -> trainings(funding, start)
                        .map(training ->
                                Fixtures.aStudent("s", funding, training).build()));
    }

    /** Most train on through the leave; some end or begin near it. */
    private static Arbitrary<Training> trainings(Funding funding, LocalDate start) {
        Arbitrary<Integer> begin = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(-60)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-20, 12)));
        Arbitrary<Integer> end = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(120)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(13, 60)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-10, 20)));
        Arbitrary<Optional<DayOfWeek>> usual = Arbitraries.of(DayOfWeek.class).optional(0.8);
        Arbitrary<Set<Integer>> extra =
                Arbitraries.integers().between(-15, 40).set().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(begin, end, usual, extra).as((from, to, day, dates) -> {
            Training.Builder training = Training.builder()
                    .start(start.plusDays(Math.min(from, to)))
                    .end(start.plusDays(Math.max(from, to)))
                    .usualDay(day);
            if (funding == Funding.APPRENTICESHIP) {
                dates.forEach(offset -> training.addExtraDates(start.plusDays(offset)));
            }
            return training.build();
        });
    }
}
