package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.seating.HallViolator;
import dev.mentoring.seating.HallViolators;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Why students are not placed. Pure functions. */
final class CertificateRules {

    private CertificateRules() {}

    /** Rivals and mentors, told once for all students whom they keep out. */
    private record Told(ImmutableList<StudentId> rivals, ImmutableList<MentorId> mentors) {}

    /** One certificate for each student without a seat. */
    static List<Certificate> certificates(Season season, List<Season.Seat> seats) {
        Map<Group, HallViolators> left = new HashMap<>();
        IdentityHashMap<int[], Told> told = new IdentityHashMap<>();
        return seats.stream()
                .filter(seat -> !seat.isPlaced())
                .map(seat -> certificate(
                        seat,
                        left.computeIfAbsent(
                                        seat.group(),
                                        group -> new HallViolators(season.left(group, seat.seating()), seat.seating()))
                                .minimal(seat.index()),
                        told))
                .toList();
    }

    private static Certificate certificate(
            Season.Seat seat, HallViolator competition, IdentityHashMap<int[], Told> told) {
        Told shared = told.computeIfAbsent(competition.rivals(), rivals -> told(seat.group(), competition));
        return new Certificate(
                seat.unplaced(),
                new OneMore<>(shared.rivals(), seat.id(), competition.place()),
                competition.seatsNeeded(),
                competition.seatsThere(),
                shared.mentors(),
                List.of());
    }

    private static Told told(Group group, HallViolator competition) {
        return new Told(told(competition.rivals(), group.students()::id), told(competition.mentors(), group::mentor));
    }

    private static <T> ImmutableList<T> told(int[] numbers, IntFunction<T> name) {
        ImmutableList.Builder<T> names = ImmutableList.builderWithExpectedSize(numbers.length);
        for (int number : numbers) {
            names.add(name.apply(number));
        }
        return names.build();
    }
}
