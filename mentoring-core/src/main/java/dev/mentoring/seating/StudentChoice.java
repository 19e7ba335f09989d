package dev.mentoring.seating;

/**
 * Settles which students get the seats in use: the best ones, tier before index.
 *
 * <p>This is exact. The sets of students who can be placed are the independent sets of a matroid. Each student who waits is
 * offered once: the student may displace any placed one of the courses from which seats can be taken over, and displaces
 * the last of those in the order when that one comes later. That keeps the best set of those offered so far, and whoever
 * was passed over stays so, as in a spanning tree to which edges are offered.
 */
final class StudentChoice {

    private final WaitingLists waiting;
    private final SeatFlow flow;
    private final CourseSearch search;

    StudentChoice(WaitingLists waiting, SeatFlow flow) {
        this.waiting = waiting;
        this.flow = flow;
        search = new CourseSearch(flow.givers());
    }

    void choose() {
        for (int course = 0; course < waiting.courses(); course++) {
            while (waiting.waits(course) && displaceFor(course)) {
                // the next in the queue of the course
            }
        }
    }

    private boolean displaceFor(int course) {
        search.restart();
        search.startAt(course);
        search.reachAll();
        int last = course;
        for (int i = 1; i < search.reached(); i++) {
            int other = search.reached(i);
            if (waiting.lastRank(other) > waiting.lastRank(last)) {
                last = other;
            }
        }
        if (waiting.lastRank(last) < waiting.nextRank(course)) {
            return false;
        }
        for (int giver = last; giver != course; giver = search.before(giver)) {
            flow.takeOver(search.before(giver), giver);
        }
        waiting.giveUp(last);
        waiting.place(course);
        return true;
    }
}
