package dev.mentoring.planning.drawing;

import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.seating.SeatProblem;
import dev.mentoring.seating.Seating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/** The students whose windows touch the same weeks: they compete for the same seats. */
public final class Period {

    private final PlanCase facts;
    private final WeekSpan weeks;
    private final StudentColumns students;
    private final MentorColumns mentors;
    private final SeatProblem problem;

    /** The due weeks, by schedule. */
    private final Map<Integer, List<YearWeek>> due = new HashMap<>();

    private Period(CaseColumns all, WeekSpan weeks, StudentColumns students) {
        this.facts = all.facts();
        this.weeks = weeks;
        this.students = students;
        this.mentors = all.mentors();
        Cohorts cohorts = new Cohorts(students, mentors, all.profiles(), new EligibilityRules(facts.time()));
        Tiers tiers = new Tiers(facts.tiers());
        this.problem = new SeatProblem(
                IntStream.range(0, students.count())
                        .map(i -> tiers.of(students.strength(i)))
                        .toArray(),
                cohorts.cohort(),
                cohorts.cohortsOf(),
                mentors.held(),
                mentors.free(),
                cohorts.before());
    }

    /** The periods of a case, in the order of their weeks. */
    public static List<Period> of(CaseColumns columns) {
        StudentColumns all = columns.students();
        SortedMap<WeekSpan, List<ToPlace>> byWeeks = new TreeMap<>();
        List<List<ToPlace>> byWindow = all.windows().stream()
                .map(window -> byWeeks.computeIfAbsent(
                        WeekSpan.of(window, columns.facts().time()), none -> new ArrayList<>()))
                .toList();
        if (byWeeks.size() == 1) {
            return List.of(new Period(columns, byWeeks.firstKey(), all));
        }
        for (int i = 0; i < all.count(); i++) {
            byWindow.get(all.window(i)).add(all.get(i));
        }
        return byWeeks.entrySet().stream()
                .map(each -> new Period(columns, each.getKey(), new StudentColumns(each.getValue(), columns.mentors())))
                .toList();
    }

    /** The due weeks of a student in those weeks: worked out once for students alike. */
    List<YearWeek> due(int index) {
        int schedule = students.schedule(index);
        List<YearWeek> known = due.get(schedule);
        List<YearWeek> found = known == null
                ? DueWeeks.between(students.person(index), weeks.first(), weeks.last(), facts.time())
                : known;
        if (known == null) {
            due.put(schedule, found);
        }
        return found;
    }

    WeekSpan weeks() {
        return weeks;
    }

    StudentColumns students() {
        return students;
    }

    /** How many students each mentor holds. Not to be changed. */
    int[] held() {
        return problem.own();
    }

    MentorId mentor(int index) {
        return mentors.id(index);
    }

    /** The period by itself, with all seats for it. */
    SeatProblem alone() {
        return problem;
    }

    /** The period as it is left some seats by others, who load the mentors too. */
    SeatProblem beside(int[] others) {
        int[] own = problem.own().clone();
        int[] free = problem.free().clone();
        Arrays.setAll(own, mentor -> own[mentor] + others[mentor]);
        Arrays.setAll(free, mentor -> Math.max(0, free[mentor] - others[mentor]));
        return new SeatProblem(problem.tier(), problem.cohort(), problem.cohortsOf(), own, free, problem.before());
    }

    /** Adds the students of each tier to a count. */
    void countInto(int[] students) {
        for (int tier : problem.tier()) {
            students[tier]++;
        }
    }

    /** What a seating of the period comes to, as if there were no other. */
    Score score(Seating seating) {
        int[] placed = new int[facts.tiers().size()];
        int before = 0;
        for (int i = 0; i < students.count(); i++) {
            if (seating.places(i)) {
                placed[problem.tier()[i]]++;
                before += problem.hadBefore(i, seating.mentorOf()[i]) ? 1 : 0;
            }
        }
        Load load = new Load(weeks, weeks.length(), mentors.count());
        load.add(weeks, seating, 1);
        return new Score(placed, before, load.cost(problem.own()));
    }
}
