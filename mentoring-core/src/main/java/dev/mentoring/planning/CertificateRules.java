package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Why students are not placed. Pure functions. */
final class CertificateRules {

    private CertificateRules() {}

    /** One certificate for each student without a seat. */
    static List<Certificate> certificates(Season season, List<Season.Seat> seats) {
        Map<Group, Competitions> left = new HashMap<>();
        return seats.stream()
                .filter(seat -> !seat.isPlaced())
                .map(seat -> certificate(
                        seat,
                        left.computeIfAbsent(
                                seat.group(),
                                group -> new Competitions(season.left(group, seat.seating()), seat.seating()))))
                .toList();
    }

    private static Certificate certificate(Season.Seat seat, Competitions competitions) {
        Competition competition = competitions.minimal(seat.index());
        Group group = seat.group();
        List<StudentId> students = IntStream.of(competition.students())
                .mapToObj(i -> group.students().get(i).student().id())
                .toList();
        List<MentorId> mentors = IntStream.of(competition.mentors())
                .mapToObj(mentor -> group.mentor(mentor).mentor().id())
                .toList();
        return new Certificate(
                seat.unplaced(), students, competition.seatsNeeded(), competition.seatsThere(), mentors, List.of());
    }
}
