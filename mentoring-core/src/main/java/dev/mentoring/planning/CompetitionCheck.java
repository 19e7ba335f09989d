package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that a student and those placed are one too many for some seats: nobody of them may go to any other mentor with
 * a seat left, nobody placed comes after the one who is not, and whoever is left out makes room.
 *
 * @param facts what the plan is checked against
 * @param student the one not placed
 * @param rivals the others, who have the seats
 * @param mentors whose seats
 * @param seats the seats left in these weeks
 */
record CompetitionCheck(
        CheckedFacts facts, ToPlace student, List<Rival> rivals, Set<MentorId> mentors, SeatsLeft seats) {

    /**
     * A student who is placed.
     *
     * @param student the student
     * @param mentor the replacement
     */
    record Rival(ToPlace student, MentorId mentor) {}

    Optional<String> wrong() {
        return before().or(this::elsewhere).or(this::needless);
    }

    /** Nobody is placed at the cost of a student of a tier before. */
    private Optional<String> before() {
        return rivals.stream()
                .map(Rival::student)
                .filter(each -> facts.tier(each) > facts.tier(student))
                .findFirst()
                .map(each -> each.student().id() + " is placed, and comes after "
                        + student.student().id());
    }

    private Optional<String> elsewhere() {
        List<ToPlace> all = Stream.concat(rivals.stream().map(Rival::student), Stream.of(student))
                .toList();
        return facts.mentors().values().stream()
                .filter(each -> !mentors.contains(each.mentor().id()))
                .filter(each -> seats.at(each.mentor().id()) > 0)
                .filter(each -> isUsefulTo(all, each))
                .findFirst()
                .map(each -> "there are seats at " + each.mentor().id() + " too");
    }

    /** By moves from seat to seat, the one not placed reaches the seat of each of the others. */
    private Optional<String> needless() {
        Set<MentorId> unreached = new HashSet<>(mentors);
        List<ToPlace> moving = List.of(student);
        while (!moving.isEmpty()) {
            List<ToPlace> each = moving;
            Set<MentorId> reached = unreached.stream()
                    .filter(mentor -> facts.mentor(mentor)
                            .filter(it -> isUsefulTo(each, it))
                            .isPresent())
                    .collect(Collectors.toSet());
            unreached.removeAll(reached);
            moving = rivals.stream()
                    .filter(rival -> reached.contains(rival.mentor()))
                    .map(Rival::student)
                    .toList();
        }
        return unreached.isEmpty()
                        && mentors.containsAll(
                                rivals.stream().map(Rival::mentor).toList())
                ? Optional.empty()
                : Optional.of(student.student().id() + " does not compete for all of its seats");
    }

    private boolean isUsefulTo(List<ToPlace> students, Target mentor) {
        return students.stream().anyMatch(each -> facts.objection(each, mentor).isEmpty());
    }
}
