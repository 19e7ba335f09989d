package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/**
 * Checks that each certificate says why its student is not placed: nobody of the set may go to any other mentor with a
 * seat left, there is one seat too few, and whoever is left out makes room for the one not placed.
 */
final class CertificateCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final Map<PlanChecker.Pair, MentorId> placed = new HashMap<>();
    private final Map<List<YearWeek>, SeatsLeft> left = new HashMap<>();

    CertificateCheck(Plan plan, CheckedFacts facts) {
        this.plan = plan;
        this.facts = facts;
        plan.assignments()
                .forEach(each -> placed.put(new PlanChecker.Pair(each.student(), each.leave()), each.mentor()));
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
        Set<MentorId> mentors = new HashSet<>(line.mentors());
        int there = mentors.stream().mapToInt(seats::at).sum();
        if (line.needed() != line.students().size() || line.seats() != there || there != line.needed() - 1) {
            return Optional.of("it needs " + line.students().size() + " seats, and there are " + there);
        }
        Map<ToPlace, MentorId> rivals = rivals(line, weeks);
        boolean whole =
                rivals.size() == there && mentors.size() == line.mentors().size();
        boolean named = line.students().contains(about.student());
        if (!whole || !named || !mentors.containsAll(rivals.values())) {
            return Optional.of("its students are not " + about.student() + " and those who have its seats");
        }
        return elsewhere(student, rivals.keySet(), mentors, seats).or(() -> needless(student, rivals, mentors));
    }

    /** The students of the set who are placed in these weeks, and where. */
    private Map<ToPlace, MentorId> rivals(Certificate line, List<YearWeek> weeks) {
        Map<ToPlace, MentorId> rivals = new HashMap<>();
        Set<Object> ids = new HashSet<>(line.students());
        placed.forEach((pair, mentor) -> facts.student(pair.student(), pair.leave())
                .filter(each -> ids.contains(pair.student()))
                .filter(each -> facts.weeks(each).equals(weeks))
                .ifPresent(each -> rivals.put(each, mentor)));
        return rivals;
    }

    private Optional<String> elsewhere(ToPlace student, Set<ToPlace> rivals, Set<MentorId> mentors, SeatsLeft seats) {
        Set<ToPlace> all = new HashSet<>(rivals);
        all.add(student);
        return facts.mentors().values().stream()
                .filter(each -> !mentors.contains(each.mentor().id()))
                .filter(each -> seats.at(each.mentor().id()) > 0)
                .filter(each ->
                        all.stream().anyMatch(it -> facts.objection(it, each).isEmpty()))
                .findFirst()
                .map(each -> "there are seats at " + each.mentor().id() + " too");
    }

    /** By moves from seat to seat, the one not placed reaches the seat of each of the others. */
    private Optional<String> needless(ToPlace student, Map<ToPlace, MentorId> rivals, Set<MentorId> mentors) {
        Set<MentorId> unreached = new HashSet<>(mentors);
        Set<ToPlace> moving = Set.of(student);
        while (!moving.isEmpty()) {
            Set<ToPlace> each = moving;
            Set<MentorId> reached = unreached.stream()
                    .filter(mentor -> each.stream().anyMatch(it -> isEligible(it, mentor)))
                    .collect(Collectors.toSet());
            unreached.removeAll(reached);
            moving = rivals.entrySet().stream()
                    .filter(rival -> reached.contains(rival.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
        return unreached.isEmpty()
                ? Optional.empty()
                : Optional.of(student.student().id() + " has no use for the seats of " + unreached);
    }

    private boolean isEligible(ToPlace student, MentorId mentor) {
        return facts.mentor(mentor)
                .filter(each -> facts.objection(student, each).isEmpty())
                .isPresent();
    }
}
