package dev.mentoring.planning;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/** Checks that each student not placed has a certificate, and that it holds. */
final class CertificateCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final Map<StudentId, List<Placement>> placed;
    private final Map<List<YearWeek>, SeatsLeft> left = new HashMap<>();

    CertificateCheck(Plan plan, CheckedFacts facts) {
        this.plan = plan;
        this.facts = facts;
        this.placed = plan.assignments().stream().collect(Collectors.groupingBy(Placement::student));
    }

    Optional<WrongLine> firstWrong() {
        for (int i = 0; i < plan.certificates().size(); i++) {
            boolean itsTurn = i < plan.unplaced().size()
                    && plan.certificates()
                            .get(i)
                            .student()
                            .equals(plan.unplaced().get(i));
            Optional<String> why = itsTurn
                    ? wrong(plan.certificates().get(i))
                    : Optional.of("it is not about the student not placed whose turn it is");
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.CERTIFICATES, i + 1, why.get()));
            }
        }
        return plan.certificates().size() == plan.unplaced().size()
                ? Optional.empty()
                : Optional.of(new WrongLine(WrongLine.Part.CERTIFICATES, 0, "a student not placed has none"));
    }

    private Optional<String> wrong(Certificate line) {
        Unplaced about = line.student();
        ToPlace student = facts.student(about.student(), about.leave()).orElseThrow();
        List<YearWeek> weeks = facts.weeks(student);
        SeatsLeft seats = left.computeIfAbsent(weeks, these -> new SeatsLeft(plan, facts, these));
        return miscounted(line, seats).or(() -> {
            List<CompetitionCheck.Rival> rivals = rivals(line, weeks);
            Set<StudentId> named = ImmutableSet.copyOf(line.students());
            Set<MentorId> mentors = ImmutableSet.copyOf(line.mentors());
            boolean whole = named.size() == line.needed() && rivals.size() == line.seats();
            return whole && named.contains(about.student())
                    ? new CompetitionCheck(facts, student, rivals, mentors, seats).wrong()
                    : Optional.of("its students are not " + about.student() + " and those placed in its seats");
        });
    }

    private static Optional<String> miscounted(Certificate line, SeatsLeft seats) {
        int there = line.mentors().stream().mapToInt(seats::at).sum();
        boolean eachOnce =
                ImmutableSet.copyOf(line.mentors()).size() == line.mentors().size();
        if (!eachOnce || line.mentors().stream().anyMatch(each -> seats.at(each) == 0)) {
            return Optional.of("a mentor is counted who has no seat left, or twice");
        }
        return line.needed() == line.students().size() && line.seats() == there && there == line.needed() - 1
                ? Optional.empty()
                : Optional.of("it needs " + line.students().size() + " seats, and there are " + there);
    }

    /** The students of the set who are placed in these weeks, and where. */
    private List<CompetitionCheck.Rival> rivals(Certificate line, List<YearWeek> weeks) {
        return line.students().stream()
                .flatMap(id -> placed.getOrDefault(id, List.of()).stream())
                .flatMap(each -> facts
                        .student(each.student(), each.leave())
                        .filter(student -> facts.weeks(student).equals(weeks))
                        .map(student -> new CompetitionCheck.Rival(student, each.mentor()))
                        .stream())
                .toList();
    }
}
