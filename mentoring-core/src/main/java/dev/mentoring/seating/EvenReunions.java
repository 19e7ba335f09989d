package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Loads mentors least, among the seatings that place most students of each tier and reunite most of them with a mentor had
 * before. By their prices, those are the seatings in which everybody sits where the price, less one for a reunion, is
 * least, and no seat is free that is dearer than a blank. That leaves no goal but the load, so that {@link SeatFilling}
 * is exact: with the seats first that must not stay free, since all of those can be filled.
 */
final class EvenReunions {

    private final SeatProblem problem;
    private final FullHouse groups;
    private final Reunions reunions;

    private final int[] mentorOf;
    private final int[] groupOf;
    private final int[] own;
    private final int[] seats;
    private final int[] singles;
    private final int[][] choices;
    private int singleCount;

    EvenReunions(SeatProblem problem, FullHouse groups, Reunions reunions) {
        this.problem = problem;
        this.groups = groups;
        this.reunions = reunions;
        mentorOf = new int[problem.students()];
        Arrays.fill(mentorOf, Seating.NOBODY);
        groupOf = new int[problem.students()];
        Arrays.setAll(groupOf, groups::of);
        own = Arrays.copyOf(problem.own(), groups.mentors());
        seats = new int[groups.mentors()];
        Arrays.setAll(seats, groups::seats);
        singles = new int[reunions.count()];
        choices = new int[reunions.count()][];
    }

    Seating seating() {
        for (int i = 0; i < reunions.count(); i++) {
            narrow(i);
        }
        Singles chooser = new Singles(Arrays.copyOf(choices, singleCount), groups.mentors());
        WaitingLists waiting = new WaitingLists(problem.tier(), groupOf, groups.count());
        int[][] reached = new int[groups.mentors()][];
        Arrays.setAll(reached, this::groupsThatPayFor);
        SeatFlow flow = new SeatFlow(reached, seats, waiting.sizes());
        SeatFilling filling = new SeatFilling(own, seats, waiting, flow, chooser);
        filling.fill(mentor -> !mayStayFree(mentor));
        filling.fill(this::mayStayFree);
        flow.handOut(waiting, mentorOf);
        for (int i = 0; i < singleCount; i++) {
            mentorOf[singles[i]] = chooser.at(i);
        }
        for (int s = 0; s < mentorOf.length; s++) {
            mentorOf[s] = mentorOf[s] < problem.mentors() ? mentorOf[s] : Seating.NOBODY;
        }
        return new Seating(mentorOf);
    }

    /** Who may only stay in the group, stays; who may only go to one mentor had before, goes; others choose for themselves. */
    private void narrow(int i) {
        int student = reunions.student(i);
        int group = reunions.groupOf(i);
        int price = reunions.leastPrice(i);
        if (reunions.groupPrice(group) < price - 1) {
            return;
        }
        int[] had = Arrays.stream(reunions.mentors(i))
                .filter(m -> reunions.mentorPrice(m) == price)
                .toArray();
        boolean mayStay = reunions.groupPrice(group) == price - 1;
        groupOf[student] = -1;
        if (had.length == 1 && !mayStay) {
            mentorOf[student] = had[0];
            own[had[0]]++;
            seats[had[0]]--;
            return;
        }
        singles[singleCount] = student;
        choices[singleCount++] = mayStay ? reunions.withMentorsOfGroup(group, had) : had;
    }

    private int[] groupsThatPayFor(int mentor) {
        int[] all = groups.reaching(mentor);
        int[] paying = new int[all.length];
        int count = 0;
        for (int group : all) {
            if (group != groups.blanks() && reunions.groupPrice(group) == reunions.mentorPrice(mentor)) {
                paying[count++] = group;
            }
        }
        return Arrays.copyOf(paying, count);
    }

    private boolean mayStayFree(int mentor) {
        return groups.takesBlanks(mentor) && reunions.mentorPrice(mentor) == reunions.groupPrice(groups.blanks());
    }
}
