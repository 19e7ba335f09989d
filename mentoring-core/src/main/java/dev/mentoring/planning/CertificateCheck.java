package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/** Checks that each student not placed has a certificate, and that it holds. */
final class CertificateCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final Map<StudentId, List<Placement>> placed;
    private final EligibleMentors eligible;
    private final Map<List<YearWeek>, SeatsLeft> left = new HashMap<>();
    private final Map<Key, List<CompetitionCheck>> competitions = new HashMap<>();

    /** What lines share that are about the same students and mentors but for one. */
    private record Key(List<YearWeek> weeks, Optional<MentorId> first, int seats) {}

    CertificateCheck(Plan plan, CheckedFacts facts) {
        this.plan = plan;
        this.facts = facts;
        this.eligible = new EligibleMentors(facts);
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
        CompetitionCheck competition = competition(line, about.student(), facts.weeks(student));
        boolean counted = line.needed() == line.students().size()
                && line.seats() == competition.seats()
                && line.seats() == line.needed() - 1;
        if (competition.size() != line.students().size() - 1 || !counted) {
            return Optional.of("it needs " + line.students().size() + " seats, " + about.student()
                    + " included, and there are " + competition.seats());
        }
        return competition.wrong(student);
    }

    /** The students and mentors of a line, but for the one not placed: checked once where several lines share them. */
    private CompetitionCheck competition(Certificate line, StudentId one, List<YearWeek> weeks) {
        Key key = new Key(weeks, line.mentors().stream().findFirst(), line.seats());
        List<CompetitionCheck> alike = competitions.computeIfAbsent(key, none -> new ArrayList<>());
        return alike.stream()
                .filter(each -> each.isAbout(line, one))
                .findFirst()
                .orElseGet(() -> {
                    CompetitionCheck added = checked(line, one, weeks);
                    alike.add(added);
                    return added;
                });
    }

    private CompetitionCheck checked(Certificate line, StudentId one, List<YearWeek> weeks) {
        List<StudentId> rest = new ArrayList<>(line.students());
        rest.remove(one);
        SeatsLeft seats = left.computeIfAbsent(weeks, these -> new SeatsLeft(plan, facts, these));
        return new CompetitionCheck(facts, eligible, rest, line.mentors(), rivals(rest, weeks), seats);
    }

    /** The students of the set who are placed in these weeks, and where. */
    private List<CompetitionCheck.Rival> rivals(List<StudentId> rest, List<YearWeek> weeks) {
        return rest.stream()
                .flatMap(id -> placed.getOrDefault(id, List.of()).stream())
                .flatMap(each -> facts
                        .student(each.student(), each.leave())
                        .filter(student -> facts.weeks(student).equals(weeks))
                        .map(student -> new CompetitionCheck.Rival(student, each.mentor()))
                        .stream())
                .toList();
    }
}
