package dev.mentoring.testkit.history;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Outcome;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.planning.PlanRequest;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/** Planning leaves, doing what a plan says when its day has come, and asking who could take a student. */
record PlanningCommands(Dice dice, Model model, Cast cast, PreparationCommands preparation, Agenda agenda) {

    Command plan() {
        return dice.chance(25) ? planSeason() : planLeave();
    }

    private Command planLeave() {
        String id = cast.leave();
        Actor actor = cast.owner(cast.mentorOf(id));
        PlanRequest leave = PlanRequest.of(LeaveId.of(id));
        PlanRequest request = dice.chance(30) ? leave.withMends() : leave;
        boolean carryOut = dice.chance(80);
        return new Command(
                () -> actor + " plan " + id + (request.mends() ? " with mends" : ""),
                school -> Answer.of(() -> planned(school, actor, request)),
                answer -> judgeLeave(answer, actor, id, carryOut));
    }

    private void judgeLeave(Answer answer, Actor actor, String id, boolean carryOut) {
        Optional<LeaveFacts> leave = model.standing(id);
        boolean owner = leave.filter(it -> Model.isMentor(actor, it.mentor)).isPresent();
        if (!actor.isStaff() && !owner) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (leave.isEmpty()) {
            answer.mustBeInvalidAt("leaves");
        } else {
            judge(answer, List.of(leave.get()), carryOut);
        }
    }

    private Command planSeason() {
        Actor actor = dice.any(
                Cast.STAFF,
                Cast.STAFF,
                Actor.mentor(dice.pick(List.copyOf(model.mentors.keySet()))),
                Actor.student(cast.student()),
                Actor.system());
        boolean carryOut = dice.chance(80);
        return new Command(
                () -> actor + " plan all",
                school -> Answer.of(() -> planned(school, actor, PlanRequest.everything())),
                answer -> {
                    if (!actor.isStaff() && actor.kind() != Actor.Kind.MENTOR) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else {
                        judge(answer, notOver(actor), carryOut);
                    }
                });
    }

    /** A plan, which a host would find to hold. */
    private static Outcome<Plan> planned(Mentoring school, Actor actor, PlanRequest request) {
        return school.planning().plan(actor, request).ifDone(plan -> {
            Optional<WrongLine> wrong = school.planning().check(actor, plan).orElseThrow();
            Must.hold(wrong.isEmpty(), "a plan holds when it has just been made", wrong);
        });
    }

    private List<LeaveFacts> notOver(Actor actor) {
        return model.mentors.keySet().stream()
                .filter(mentor -> actor.isStaff() || Model.isMentor(actor, mentor))
                .flatMap(mentor -> model.standingOf(mentor).stream())
                .filter(leave -> leave.end.isAfter(model.now))
                .toList();
    }

    private void judge(Answer answer, List<LeaveFacts> leaves, boolean carryOut) {
        answer.mustBeDone();
        Plan plan = answer.as(Plan.class);
        PlanJudge judge = new PlanJudge(model, plan, leaves);
        judge.judge();
        if (carryOut && agenda.isEmpty()) {
            judge.first().ifPresent(leave -> carryOut(plan, leave));
        }
    }

    /** When the leave begins, or at once: the notes, the transfers, and a look at the weeks. */
    private void carryOut(Plan plan, LeaveFacts leave) {
        List<Plan.Placement> placed = plan.assignments().stream()
                .filter(each -> leave.names.contains(each.leave().value()))
                .filter(each -> hasOwnEmail(each.mentor().value()))
                .toList();
        List<Command> looks = new ArrayList<>();
        for (Plan.Placement each : placed) {
            List<YearWeek> weeks = weeks(plan, each, leave);
            agenda.add(leave.start, preparation.noteByStaff(each.student().value(), leave.id));
            agenda.add(leave.start, transfer(each, leave));
            if (!weeks.isEmpty()) {
                looks.add(look(each.student(), weeks));
            }
        }
        looks.forEach(look -> agenda.add(Instant.MIN, look));
    }

    private boolean hasOwnEmail(String mentor) {
        String email = model.mentor(mentor).email;
        return model.mentors.values().stream()
                        .filter(each -> each.email.equalsIgnoreCase(email))
                        .count()
                == 1;
    }

    private List<YearWeek> weeks(Plan plan, Plan.Placement placed, LeaveFacts leave) {
        return plan.proof().stream()
                .filter(each ->
                        each.student().equals(placed.student()) && each.leave().equals(placed.leave()))
                .map(Plan.ProofLine::week)
                .filter(week -> isInside(week, leave) || isThere(placed.mentor().value(), week))
                .toList();
    }

    /** What keeps the replacement away before the window or after it, in a week that it cuts, is not planned for. */
    private boolean isInside(YearWeek week, LeaveFacts leave) {
        LocalDate monday = SchoolDays.monday(week);
        return !monday.isBefore(firstDay(leave)) && !monday.plusDays(6).isAfter(leave.lastDay());
    }

    /** A leave that has begun is planned from now on. */
    private LocalDate firstDay(LeaveFacts leave) {
        LocalDate today = SchoolDays.day(model.now);
        return leave.firstDay().isAfter(today) ? leave.firstDay() : today;
    }

    private boolean isThere(String mentor, YearWeek week) {
        Instant monday = SchoolDays.startOf(SchoolDays.monday(week));
        Instant next = SchoolDays.startOf(SchoolDays.monday(week.plusWeeks(1)));
        return model.standingOf(mentor).stream()
                .noneMatch(each -> each.start.isBefore(next) && each.end.isAfter(monday));
    }

    private Command transfer(Plan.Placement placed, LeaveFacts leave) {
        Move move = Move.builder()
                .students(List.of(placed.student()))
                .email(model.mentor(placed.mentor().value()).email)
                .kind(TransferKind.TEMPORARY)
                .leave(LeaveId.of(leave.id))
                .build();
        MoveJudge judge = new MoveJudge(model, Cast.STAFF, move);
        return new Command(
                () -> Cast.STAFF + " transfer " + placed.student() + " to " + placed.mentor() + " as planned for "
                        + leave.id,
                school -> Answer.ofTransfer(() -> school.transfers().now(Cast.STAFF, move)),
                answer -> {
                    judge.judge(answer);
                    Must.hold(answer.isDone(), "what a plan says can be done when its time has come", answer.why());
                });
    }

    private static Command look(StudentId student, List<YearWeek> weeks) {
        YearWeek last = weeks.get(weeks.size() - 1);
        return new Command(
                () -> Cast.STAFF + " ledger " + student + " " + weeks.get(0) + " " + last + " as planned",
                school -> Answer.of(() -> school.ledger().weeks(Cast.STAFF, student, weeks.get(0), last)),
                answer -> {
                    answer.mustBeDone();
                    for (Object each : answer.as(List.class)) {
                        LedgerWeek week = (LedgerWeek) each;
                        boolean uncovered = week.state() instanceof WeekState.Uncovered;
                        Must.hold(
                                !uncovered || !weeks.contains(week.week()),
                                "a student placed by a plan has no uncovered week",
                                week);
                    }
                });
    }

    Command candidates() {
        String id = cast.leave();
        String mentor = cast.mentorOf(id);
        List<String> held = model.heldBy(mentor).stream().map(each -> each.id).toList();
        String student = held.isEmpty() || dice.chance(15) ? cast.student() : dice.pick(held);
        Actor actor = cast.owner(mentor);
        return new Command(
                () -> actor + " candidates " + student + " " + id,
                school -> Answer.of(() -> school.planning().candidates(actor, StudentId.of(student), LeaveId.of(id))),
                answer -> judgeCandidates(answer, actor, student, id));
    }

    private void judgeCandidates(Answer answer, Actor actor, String student, String id) {
        StudentFacts facts = model.student(student);
        Optional<LeaveFacts> leave = model.standing(id).filter(it -> facts != null && it.concerns(facts));
        boolean owner = leave.filter(it -> Model.isMentor(actor, it.mentor)).isPresent();
        if (!actor.isStaff() && !owner) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (facts == null) {
            answer.mustBeInvalidAt("student");
        } else if (leave.isEmpty()) {
            answer.mustBeInvalidAt("leave");
        } else {
            answer.mustBeDone();
            new CandidateJudge(model, facts, leave.get()).judge(answer.as(List.class));
        }
    }
}
