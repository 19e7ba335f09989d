package dev.mentoring.time.rules;

import dev.mentoring.answer.RuleId;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leaves of nadia's with what is advised and who is lent, in short. */
final class LeaveCases {

    private LeaveCases() {}

    static Advice advice(String student, AdviceKind kind, Advice.Need... needs) {
        return Advice.builder()
                .student(StudentId.of(student))
                .funding(Funding.THIRD_PARTY)
                .kind(kind)
                .strength(Strength.REQUIRED)
                .addNeeds(needs)
                .days(14)
                .addLostWeeks(Fixtures.TIME.week(Fixtures.at("2026-05-04T00:00")))
                .ground(Advice.Ground.FIGURES)
                .rules(RuleId.of("A1"))
                .policy(Fixtures.STANDARD.name())
                .build();
    }

    static TodoCase advised(Leave leave, Advice... advice) {
        return new TodoCase(leave, List.of(advice), Map.of());
    }

    /** Lent for a leave: each student, and to whom, such as {@code "ari", "oscar", "bea", "paula"}. */
    static TodoCase lent(Leave leave, String... studentsAndHolders) {
        return new TodoCase(leave, List.of(), holders(studentsAndHolders));
    }

    static Map<StudentId, MentorId> holders(String... studentsAndHolders) {
        Map<StudentId, MentorId> holders = new LinkedHashMap<>();
        for (int i = 0; i < studentsAndHolders.length; i += 2) {
            holders.put(StudentId.of(studentsAndHolders[i]), MentorId.of(studentsAndHolders[i + 1]));
        }
        return holders;
    }

    /** Such as {@code 2026-05-18 oscar RETURN ari nadia}. */
    static List<String> lines(List<Todo> todo) {
        return todo.stream()
                .map(each -> String.join(
                                " ",
                                each.on().toString(),
                                each.who().id(),
                                each.step().name(),
                                String.join(" ", each.figures()))
                        .trim())
                .toList();
    }
}
