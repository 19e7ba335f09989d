package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Looks for a chain of moves at no cost that makes room for a student with a mentor had before: whoever sits there moves
 * on, and so on, until somebody takes the seat that the student leaves. Groups are searched by rows of bits, and only when
 * that does not do, mentor by mentor.
 *
 * <p>A step is a group, or a student who had mentors before: the latter as a negative number.
 */
final class ReunionSearch {

    private static final int START = Integer.MAX_VALUE;
    private static final int SOMEWHERE = -1;
    private static final int INTO_GROUP = -2;

    private final Reunions reunions;
    private final SeatFlow flow;

    private final boolean[] groupSeen;
    private final boolean[] mentorSeen;
    private final boolean[] studentSeen;
    private final int[] steps;
    private final int[] groups;
    private final int[] students;
    private final int[] mentors;
    private int groupCount;
    private int studentCount;
    private int mentorCount;

    /** By group, and by student: the step that displaces it, and at which mentor. */
    private final int[] groupBy;

    private final int[] groupAt;
    private final int[] studentBy;
    private final int[] studentAt;

    ReunionSearch(Reunions reunions, SeatFlow flow) {
        this.reunions = reunions;
        this.flow = flow;
        int allGroups = flow.givers().length;
        int allMentors = flow.mentors();
        groupSeen = new boolean[allGroups];
        mentorSeen = new boolean[allMentors];
        studentSeen = new boolean[reunions.count()];
        groups = new int[allGroups];
        mentors = new int[allMentors];
        students = new int[reunions.count()];
        steps = new int[allGroups + reunions.count()];
        groupBy = new int[allGroups];
        groupAt = new int[allGroups];
        studentBy = new int[reunions.count()];
        studentAt = new int[reunions.count()];
    }

    /** Whether there is a chain for that student. */
    boolean find(int student) {
        forget();
        int target = reunions.groupOf(student);
        int price = reunions.leastPrice(student);
        for (int m : reunions.mentors(student)) {
            if (reunions.mentorPrice(m) == price) {
                visit(m, START);
            }
        }
        int byRow = 0;
        int byMentor = 0;
        int byStudent = 0;
        while (!groupSeen[target]) {
            if (byRow < groupCount) {
                followRow(groups[byRow++]);
            } else if (byStudent < studentCount) {
                followStudent(students[byStudent++]);
            } else if (byMentor < groupCount) {
                followMentors(groups[byMentor++]);
            } else {
                return false;
            }
        }
        return true;
    }

    private void forget() {
        Arrays.fill(groupSeen, false);
        for (int i = 0; i < mentorCount; i++) {
            mentorSeen[mentors[i]] = false;
        }
        for (int i = 0; i < studentCount; i++) {
            studentSeen[students[i]] = false;
        }
        groupCount = 0;
        mentorCount = 0;
        studentCount = 0;
    }

    private void followRow(int group) {
        long[] row = flow.givers()[group];
        for (int w = 0; w < row.length; w++) {
            for (long bits = row[w]; bits != 0; bits &= bits - 1) {
                int other = (w << 6) + Long.numberOfTrailingZeros(bits);
                if (!groupSeen[other] && reunions.groupPrice(other) == reunions.groupPrice(group)) {
                    displaceGroup(other, group, SOMEWHERE);
                }
            }
        }
    }

    private void followMentors(int group) {
        int price = reunions.groupPrice(group);
        for (int i = flow.firstOfCourse(group); i < flow.endOfCourse(group); i++) {
            int mentor = flow.mentor(flow.pairOfCourse(i));
            if (reunions.mentorPrice(mentor) == price) {
                see(mentor, group); // the groups there were reached by the row
            }
        }
        for (int s = reunions.firstIn(group); s >= 0; s = reunions.next(s)) {
            displaceStudent(s, group, SOMEWHERE);
        }
    }

    private void followStudent(int student) {
        int group = reunions.groupOf(student);
        int at = reunions.at(student);
        int cost = at >= 0 ? reunions.mentorPrice(at) - 1 : reunions.groupPrice(group);
        if (!groupSeen[group] && reunions.groupPrice(group) == cost) {
            displaceGroup(group, ~student, INTO_GROUP);
        }
        for (int m : reunions.mentors(student)) {
            if (reunions.mentorPrice(m) - 1 == cost) {
                visit(m, ~student);
            }
        }
    }

    private void visit(int mentor, int by) {
        for (int p = flow.firstPair(mentor); p < flow.endOfPairs(mentor); p++) {
            if (flow.seated(p) > 0 && !groupSeen[flow.course(p)]) {
                displaceGroup(flow.course(p), by, mentor);
            }
        }
        see(mentor, by);
    }

    private void see(int mentor, int by) {
        if (!mentorSeen[mentor]) {
            mentorSeen[mentor] = true;
            mentors[mentorCount++] = mentor;
            for (int s = reunions.firstAt(mentor); s >= 0; s = reunions.next(s)) {
                displaceStudent(s, by, mentor);
            }
        }
    }

    private void displaceGroup(int group, int by, int at) {
        groupSeen[group] = true;
        groups[groupCount++] = group;
        groupBy[group] = by;
        groupAt[group] = at;
    }

    private void displaceStudent(int student, int by, int at) {
        if (!studentSeen[student]) {
            studentSeen[student] = true;
            students[studentCount++] = student;
            studentBy[student] = by;
            studentAt[student] = at;
        }
    }

    /** Moves everybody along the chain that was found, from the student on. */
    void move(int student) {
        int count = 0;
        for (int step = reunions.groupOf(student); step != START; step = by(step)) {
            steps[count++] = step;
        }
        for (int i = count - 1; i >= 0; i--) {
            int step = steps[i];
            int by = by(step) == START ? ~student : by(step);
            if (step >= 0) {
                displace(step, by);
            } else if (studentAt[~step] >= 0) {
                reunions.leave(~step);
                sit(by, studentAt[~step]);
            } else {
                reunions.leaveGroup(~step);
            }
        }
    }

    private int by(int step) {
        return step >= 0 ? groupBy[step] : studentBy[~step];
    }

    private void displace(int group, int by) {
        int at = groupAt[group];
        if (at == INTO_GROUP) {
            reunions.joinGroup(~by);
            return;
        }
        int mentor = at == SOMEWHERE ? flow.mentorToTakeOver(by, group) : at;
        flow.unseat(flow.pair(mentor, group));
        sit(by, mentor);
    }

    private void sit(int step, int mentor) {
        if (step >= 0) {
            flow.seat(flow.pair(mentor, step));
        } else {
            reunions.sit(~step, mentor);
        }
    }

    /** After a search in vain: all that was reached becomes dearer by one. */
    void raisePrices() {
        for (int i = 0; i < mentorCount; i++) {
            reunions.raiseMentor(mentors[i]);
        }
        for (int i = 0; i < groupCount; i++) {
            reunions.raiseGroup(groups[i]);
        }
    }
}
