package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.fixtures.CountedIds;
import dev.mentoring.leave.Advice;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.service.SessionService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Sessions, what became of them, and consents with their catch-ups. */
record SessionCommands(Dice dice, Model model, Cast cast, CountedIds ids) {

    private static final Set<Cause> ABOUT_CATCH_UPS = EnumSet.of(Cause.NOT_COMPENSABLE, Cause.CATCH_UP_OUT_OF_WINDOW);

    Command session() {
        String student = cast.student();
        Actor actor = cast.holder(student);
        Instant start = start();
        Optional<YearWeek> makesUpFor =
                dice.chance(25) ? Optional.of(SchoolDays.week(start).plusWeeks(dice.between(-2, 2))) : Optional.empty();
        return new Command(
                () -> actor + " session " + student + " " + start
                        + makesUpFor.map(week -> " for " + week).orElse(""),
                school -> Answer.of(() -> school.sessions().record(actor, StudentId.of(student), start, makesUpFor)),
                answer -> {
                    StudentFacts facts = model.student(student);
                    if (!actor.isStaff() && !Model.isHolder(actor, facts)) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else if (isAccepted(answer, facts, start, makesUpFor.isPresent())) {
                        keep(answer.as(Session.class), facts, start, makesUpFor);
                    }
                });
    }

    private Instant start() {
        LocalDate day = model.today().plusDays(dice.between(-9, 21));
        return SchoolDays.at(day, LocalTime.of(dice.between(8, 19), dice.any(0, 30)));
    }

    /** The causes that the model knows must be there, and no others but those about catch-ups. */
    private boolean isAccepted(Answer answer, StudentFacts student, Instant start, boolean catchUp) {
        Set<Cause> must = EnumSet.noneOf(Cause.class);
        if (isAway(student, start)) {
            must.add(Cause.MENTOR_ON_LEAVE);
        }
        if (SchoolDays.day(start).isBefore(student.firstDay())) {
            must.add(Cause.BEFORE_TRAINING_START);
        }
        if (SchoolDays.day(start).isAfter(student.lastDay())) {
            must.add(Cause.AFTER_TRAINING_END);
        }
        if (model.isBooked(student.id, start, "")) {
            must.add(Cause.STUDENT_BOOKED);
        }
        Set<Cause> failed = answer.failed();
        Set<Cause> others = EnumSet.noneOf(Cause.class);
        others.addAll(failed);
        others.removeAll(must);
        Must.hold(failed.containsAll(must), "must be refused for", must);
        Must.hold(catchUp ? ABOUT_CATCH_UPS.containsAll(others) : others.isEmpty(), "no reason to refuse", others);
        Must.hold(answer.isDone() == failed.isEmpty(), "done or refused");
        return answer.isDone();
    }

    /** Whether who holds the student then is on leave then; ahead, whoever holds the student now. */
    private boolean isAway(StudentFacts student, Instant start) {
        Instant known = start.isBefore(model.now) ? start : model.now;
        return model.isAway(student.holderAt(known), start);
    }

    private void keep(Session session, StudentFacts student, Instant start, Optional<YearWeek> makesUpFor) {
        YearWeek lies = SchoolDays.week(start);
        Must.beEqual(session.makesUpFor(), makesUpFor.filter(week -> !week.equals(lies)), "the week made up for");
        Must.hold(
                session.makesUpFor()
                        .filter(week -> week.isBefore(lies.minusWeeks(1)) || week.isAfter(lies.plusWeeks(1)))
                        .isEmpty(),
                "a catch-up lies in the week before or after",
                session);
        remember(session.id().value(), student, start);
    }

    private void remember(String id, StudentFacts student, Instant start) {
        Must.hold(!model.sessions.containsKey(id), "a new session has an id of its own");
        model.sessions.put(id, new Model.SessionFacts(student.id, start, SessionStatus.PLANNED));
    }

    Command status() {
        List<String> known = List.copyOf(model.sessions.keySet());
        String id = known.isEmpty() || dice.chance(4) ? "S99" : dice.pick(known);
        Model.SessionFacts session = model.sessions.get(id);
        Actor actor = cast.holder(session == null ? "s1" : session.student());
        SessionStatus status = dice.any(SessionStatus.values());
        return new Command(
                () -> actor + " sessionStatus " + id + " " + status,
                school -> Answer.of(() -> school.sessions().outcome(actor, SessionId.of(id), status)),
                answer -> {
                    boolean allowed = session != null && mayTell(actor, session);
                    if (!actor.isStaff() && !allowed) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (session == null) {
                        answer.mustBeInvalidAt("session");
                    } else if (isTooEarly(session, status)) {
                        answer.mustBeInvalidAt("status");
                    } else {
                        judgeStatus(answer, id, session, status);
                    }
                });
    }

    /** What was called off or missed stands again only where its time, and for a catch-up its week, is free (A15). */
    private void judgeStatus(Answer answer, String id, Model.SessionFacts session, SessionStatus status) {
        Model.SessionFacts told = session.with(status);
        boolean standsAgain = !session.takesTime() && told.takesTime();
        boolean booked = standsAgain && model.isBooked(session.student(), session.start(), id);
        Set<Cause> failed = answer.failed();
        Must.beEqual(failed.contains(Cause.STUDENT_BOOKED), booked, "the student is booked");
        Must.hold(
                standsAgain || failed.isEmpty(),
                "only what was called off or missed may be kept from standing again",
                failed);
        if (answer.isDone()) {
            Must.beEqual(answer.as(SessionService.Report.class).session().status(), status, "status");
            model.sessions.put(id, told);
        } else {
            Must.hold(!failed.isEmpty(), "done, or refused for something", id);
        }
    }

    /** Later than 7 days after its week only staff may (section 6). */
    private boolean mayTell(Actor actor, Model.SessionFacts session) {
        LocalDate monday = SchoolDays.monday(SchoolDays.week(session.start()).plusWeeks(2));
        boolean late = !model.now.isBefore(SchoolDays.startOf(monday));
        return actor.isStaff() || (!late && Model.isHolder(actor, model.student(session.student())));
    }

    private boolean isTooEarly(Model.SessionFacts session, SessionStatus status) {
        boolean foretold = status != SessionStatus.PLANNED && status != SessionStatus.CANCELLED;
        return foretold && model.now.isBefore(session.start());
    }

    Command consent() {
        String leave = cast.leave();
        List<StudentFacts> held = model.heldBy(cast.mentorOf(leave));
        String student = held.isEmpty() || dice.chance(10) ? cast.student() : dice.pick(held).id;
        Actor actor = cast.concerned(student);
        boolean agrees = dice.chance(75);
        Optional<Instant> catchUp = dice.chance(agrees ? 60 : 3) ? Optional.of(start()) : Optional.empty();
        return new Command(
                () -> actor + " consent " + student + " " + leave + " " + agrees
                        + catchUp.map(start -> " catch up " + start).orElse(""),
                school -> Answer.of(() ->
                        school.consents().answer(actor, StudentId.of(student), LeaveId.of(leave), agrees, catchUp)),
                answer -> judgeConsent(answer, actor, student, leave, agrees, catchUp));
    }

    private void judgeConsent(
            Answer answer, Actor actor, String student, String leave, boolean agrees, Optional<Instant> catchUp) {
        StudentFacts facts = model.student(student);
        boolean admitted = actor.isStaff() || Model.isHolder(actor, facts) || Model.isSelf(actor, student);
        boolean concerned = facts != null
                && model.standing(leave)
                        .filter(it -> it.mentor.equals(facts.holder) || it.mentor.equals(facts.root))
                        .isPresent();
        if (!agrees && catchUp.isPresent()) {
            answer.mustBeInvalidAt("catchUp");
        } else if (!actor.isStaff() && !(admitted && concerned)) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (facts == null) {
            answer.mustBeInvalidAt("student");
        } else if (!concerned) {
            answer.mustBeInvalidAt("leave");
        } else if (catchUp.isEmpty()) {
            answer.mustBeDone();
            AdviceJudge.judge(facts, answer.as(Advice.class));
        } else if (isAccepted(answer, facts, catchUp.get(), true)) {
            remember(ids.lastSession().value(), facts, catchUp.get());
            AdviceJudge.judge(facts, answer.as(Advice.class));
        }
    }
}
