package dev.mentoring.planning.drawing;

import com.google.common.collect.ImmutableList;
import dev.mentoring.plan.Certificate;
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
public final class CertificateRules {

    private CertificateRules() {}

    /** Rivals and mentors, told once for all students whom they keep out. */
    private record Told(ImmutableList<StudentId> rivals, ImmutableList<MentorId> mentors) {}

    /** One certificate for each student without a seat. */
    public static List<Certificate> certificates(Season season, List<Season.Seat> seats) {
        Map<Period, HallViolators> left = new HashMap<>();
        IdentityHashMap<int[], Told> told = new IdentityHashMap<>();
        return seats.stream()
                .filter(seat -> !seat.isPlaced())
                .map(seat -> certificate(
                        seat,
                        left.computeIfAbsent(
                                        seat.period(),
                                        period ->
                                                new HallViolators(season.left(period, seat.seating()), seat.seating()))
                                .minimal(seat.index()),
                        told))
                .toList();
    }

    private static Certificate certificate(Season.Seat seat, HallViolator violator, IdentityHashMap<int[], Told> told) {
        Told shared = told.computeIfAbsent(violator.rivals(), rivals -> told(seat.period(), violator));
        return Certificate.of(
                seat.unplaced(), shared.rivals(), violator.position(), violator.seatsThere(), shared.mentors());
    }

    private static Told told(Period period, HallViolator violator) {
        return new Told(told(violator.rivals(), period.students()::id), told(violator.mentors(), period::mentor));
    }

    private static <T> ImmutableList<T> told(int[] numbers, IntFunction<T> name) {
        ImmutableList.Builder<T> names = ImmutableList.builderWithExpectedSize(numbers.length);
        for (int number : numbers) {
            names.add(name.apply(number));
        }
        return names.build();
    }
}
