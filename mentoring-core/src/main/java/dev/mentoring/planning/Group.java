package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/** The students whose windows touch the same weeks: they compete for the same seats. */
final class Group {

    private final PlanCase facts;
    private final WeekSpan weeks;
    private final List<ToPlace> students;
    private final List<MentorId> mentors;
    private final SeatProblem problem;

    private Group(PlanCase facts, WeekSpan weeks, List<ToPlace> students) {
        this.facts = facts;
        this.weeks = weeks;
        this.students = ImmutableList.copyOf(students);
        this.mentors = Sweep.over(Sweep.over(facts.mentors(), Target::mentor), Mentor::id);
        List<Seats> seats = Sweep.over(facts.mentors(), Target::seats);
        Courses courses = new Courses(this.students, facts.mentors(), mentors, new EligibilityRules(facts.time()));
        Tiers tiers = new Tiers(facts.tiers());
        this.problem = new SeatProblem(
                students.stream().mapToInt(each -> tiers.of(each.strength())).toArray(),
                courses.course(),
                courses.coursesOf(),
                seats.stream().mapToInt(Seats::held).toArray(),
                seats.stream().mapToInt(Seats::free).toArray(),
                courses.before());
    }

    /** The groups of a case, in the order of their weeks. */
    static List<Group> of(PlanCase facts) {
        Map<WeekSpan, List<ToPlace>> byWeeks = new TreeMap<>();
        Map<Interval, List<ToPlace>> byWindow = new HashMap<>();
        for (ToPlace each : facts.students()) {
            byWindow.computeIfAbsent(
                            each.window(),
                            window -> byWeeks.computeIfAbsent(
                                    WeekSpan.of(window, facts.time()), none -> new ArrayList<>()))
                    .add(each);
        }
        return byWeeks.entrySet().stream()
                .map(each -> new Group(facts, each.getKey(), each.getValue()))
                .toList();
    }

    static int[] held(PlanCase facts) {
        return facts.mentors().stream().mapToInt(each -> each.seats().held()).toArray();
    }

    WeekSpan weeks() {
        return weeks;
    }

    List<ToPlace> students() {
        return students;
    }

    MentorId mentor(int index) {
        return mentors.get(index);
    }

    /** The group by itself, with all seats for it. */
    SeatProblem alone() {
        return problem;
    }

    /** The group as it is left some seats by others, who load the mentors too. */
    SeatProblem beside(int[] others) {
        int[] own = problem.own().clone();
        int[] free = problem.free().clone();
        Arrays.setAll(own, mentor -> own[mentor] + others[mentor]);
        Arrays.setAll(free, mentor -> Math.max(0, free[mentor] - others[mentor]));
        return new SeatProblem(problem.tier(), problem.course(), problem.coursesOf(), own, free, problem.before());
    }

    /** What a seating of the group comes to, as if there were no other. */
    Score score(Seating seating) {
        int[] placed = new int[facts.tiers().size()];
        int before = 0;
        for (int i = 0; i < students.size(); i++) {
            if (seating.places(i)) {
                placed[problem.tier()[i]]++;
                before += problem.hadBefore(i, seating.mentorOf()[i]) ? 1 : 0;
            }
        }
        Load load = new Load(weeks, weeks.length(), facts.mentors().size());
        load.add(weeks, seating, 1);
        return new Score(placed, before, load.cost(problem.own()));
    }
}
