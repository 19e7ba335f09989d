package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.plan.Candidate;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.PlanRequest;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plans, and candidates for one student. */
final class PlanSteps {

    private static final Field<StudentId> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<LeaveId> LEAVE = Field.required("leave", Readings.LEAVE);
    private static final Field<List<LeaveId>> LEAVES =
            Field.optional("leaves", JsonReading.list(JsonReading.text(Readings.LEAVE)));

    static final List<Step> ALL = List.of(
            Step.of("candidates", List.of(STUDENT, LEAVE), PlanSteps::candidates),
            Step.of("plan", List.of(LEAVES), PlanSteps::plan));

    private PlanSteps() {}

    private static Answer candidates(Given given, Desk desk) {
        return desk.answer(
                desk.school().planning().candidates(given.by(), given.get(STUDENT), given.get(LEAVE)),
                found -> Answer.ok()
                        .put(
                                "candidates",
                                found.stream()
                                        .map(each -> candidate(each, desk))
                                        .toList()));
    }

    private static Map<String, Object> candidate(Candidate candidate, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mentor", candidate.mentor());
        fields.put("free", candidate.free());
        fields.put("reasons", candidate.reasons(desk.locale()));
        return fields;
    }

    private static Answer plan(Given given, Desk desk) {
        PlanRequest request = new PlanRequest(given.find(LEAVES), true);
        return desk.answer(desk.school().planning().plan(given.by(), request), plan -> answer(plan, desk));
    }

    private static Answer answer(Plan plan, Desk desk) {
        return Answer.ok()
                .put(
                        "assignments",
                        plan.assignments().stream().map(PlanSteps::assignment).toList())
                .put(
                        "unplaced",
                        plan.unplaced().stream().map(PlanSteps::unplaced).toList())
                .put("placed", plan.placed())
                .put("bound", plan.bound())
                .put("provenOptimal", plan.isProvenOptimal())
                .put(
                        "certificates",
                        differentSets(plan).map(each -> certificate(each, desk)).toList())
                .put("proof", proof(plan))
                .put(
                        "todo",
                        plan.todo().stream()
                                .map(each -> TickSteps.todo(each, desk))
                                .toList());
    }

    private static Map<String, Object> assignment(Plan.Placement placement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("student", placement.student());
        fields.put("leave", placement.leave());
        fields.put("mentor", placement.mentor());
        return fields;
    }

    private static Map<String, Object> unplaced(Plan.Unplaced unplaced) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("student", unplaced.student());
        fields.put("strength", unplaced.strength());
        return fields;
    }

    /** A student whom nobody can take in two leaves has the same set twice: it is told once. */
    private static Stream<Certificate> differentSets(Plan plan) {
        Set<List<StudentId>> told = new HashSet<>();
        return plan.certificates().stream().filter(each -> told.add(each.students()));
    }

    private static Map<String, Object> certificate(Certificate certificate, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("students", certificate.students());
        fields.put("needed", certificate.needed());
        fields.put("seats", certificate.seats());
        fields.put("mentors", certificate.mentors());
        fields.put(
                "mends",
                certificate.mends().stream().map(each -> mend(each, desk)).toList());
        return fields;
    }

    private static Map<String, Object> mend(Mend mend, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mend", mend.text(desk.locale()));
        fields.put("mentor", mend.mentor());
        mend.project().ifPresent(project -> fields.put("project", project));
        mend.leave().ifPresent(leave -> fields.put("leave", leave));
        mend.from().ifPresent(day -> fields.put("from", day));
        mend.to().ifPresent(day -> fields.put("to", day));
        return fields;
    }

    /** A plan that did not hold would not have been answered. */
    private static Map<String, Object> proof(Plan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("valid", true);
        fields.put("weeks", plan.proof().size());
        return fields;
    }
}
