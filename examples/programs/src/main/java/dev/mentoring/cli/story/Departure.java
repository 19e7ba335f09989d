package dev.mentoring.cli.story;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day of the departure: students move at once; what is refused is mended (S39, S47 to S52). */
final class Departure {

    private final Cast cast;
    private final Stage stage;
    private final Teller teller;
    private final Actor mentor;
    private final LeaveAdvice leave;

    Departure(Cast cast, Stage stage, Teller teller, Actor mentor, LeaveAdvice leave) {
        this.cast = cast;
        this.stage = stage;
        this.teller = teller;
        this.mentor = mentor;
        this.leave = leave;
    }

    void tell() {
        List<Advice> leaving = stage.school().leaves().advise(mentor, leave.id()).orElseThrow().advice().stream()
                .filter(each -> each.kind() == AdviceKind.TRANSFER || each.kind() == AdviceKind.CONTACT_STAFF)
                .toList();
        teller.chapter(
                leaving.isEmpty() ? "depart.stay" : "depart",
                stage.time().day(stage.now()).toString());
        leaving.stream().findFirst().ifPresent(this::forgetTheNote);
        leaving.forEach(this::move);
        if (leaving.isEmpty()) {
            teller.say("depart.none");
        }
    }

    /** What happens without a private note. */
    private void forgetTheNote(Advice advice) {
        cast.colleagues(advice.student()).stream().findFirst().ifPresent(colleague -> {
            teller.say("depart.try", cast.nameOf(advice.student()), colleague.name());
            attempt(mover(advice), advice.student(), colleague).ifRefused(refused -> tellMends(refused.causes()));
        });
    }

    private void move(Advice advice) {
        StudentId student = advice.student();
        leaveNote(student);
        Actor mover = mover(advice);
        for (Mentor colleague : cast.colleagues(student)) {
            Optional<TransferOutcome.Done> done = done(attempt(mover, student, colleague));
            if (done.isPresent()) {
                tellDone(advice, colleague, done.get());
                return;
            }
        }
        askForHelp(advice);
    }

    private Actor mover(Advice advice) {
        return advice.kind() == AdviceKind.CONTACT_STAFF ? Stage.STAFF : mentor;
    }

    private void leaveNote(StudentId student) {
        NoteDraft.Builder note = NoteDraft.builder()
                .student(student)
                .leave(leave.id())
                .habits(teller.text("note.habits"))
                .blockers(teller.text("note.blockers"))
                .progress(teller.text("note.progress"));
        leave.leave().returning().ifPresentOrElse(note::returning, () -> note.isReturnUnknown(true));
        stage.school().notes().write(mentor, note.build()).orElseThrow();
    }

    private TransferOutcome attempt(Actor mover, StudentId student, Mentor colleague) {
        Move move = Move.of(student.value()).to(colleague.email().toString()).during(leave.id());
        return stage.school().transfers().now(mover, move);
    }

    private static Optional<TransferOutcome.Done> done(TransferOutcome outcome) {
        return outcome.fold(Optional::of, refused -> Optional.empty());
    }

    private void tellDone(Advice advice, Mentor colleague, TransferOutcome.Done done) {
        String key = advice.kind() == AdviceKind.CONTACT_STAFF ? "depart.movedByStaff" : "depart.moved";
        teller.say(key, cast.nameOf(advice.student()), colleague.name());
        done.warnings().forEach(warning -> teller.quote(warning.text(teller.locale())));
    }

    /** Nobody can take the student: staff gives a seat to the colleague who lacks nothing else. */
    private void askForHelp(Advice advice) {
        teller.say("depart.help", cast.nameOf(advice.student()));
        for (Mentor colleague : cast.colleagues(advice.student())) {
            TransferOutcome outcome = attempt(Stage.STAFF, advice.student(), colleague);
            boolean onlySeats = outcome.fold(
                    done -> false,
                    refused -> refused.causes().stream().map(Refusal::cause).allMatch(Cause.NO_SEATS::equals));
            if (onlySeats) {
                outcome.ifRefused(refused -> tellMends(refused.causes()));
                giveSeat(colleague);
                done(attempt(Stage.STAFF, advice.student(), colleague))
                        .ifPresent(done -> tellDone(advice, colleague, done));
                return;
            }
        }
        tellWhy(advice);
    }

    /** What keeps each colleague from taking the student. */
    private void tellWhy(Advice advice) {
        List<Mentor> colleagues = cast.colleagues(advice.student());
        teller.say(colleagues.isEmpty() ? "depart.alone" : "depart.nobody", cast.nameOf(advice.student()));
        for (Mentor colleague : colleagues) {
            attempt(Stage.STAFF, advice.student(), colleague)
                    .ifRefused(refused -> refused.causes().stream()
                            .filter(cause -> cause.status() == Refusal.Status.FAILED)
                            .forEach(cause -> teller.quote(
                                    teller.text("depart.because", colleague.name(), cause.mend(teller.locale())))));
        }
    }

    private void giveSeat(Mentor colleague) {
        Seats seats = stage.school()
                .roster()
                .mentor(Stage.STAFF, colleague.id())
                .orElseThrow()
                .seats();
        int raised = Math.max(seats.capacity(), seats.held() + seats.reserved()) + 1;
        stage.school().enrolment().capacity(Stage.STAFF, colleague.id(), raised).orElseThrow();
        teller.say("depart.seat", colleague.name(), raised);
    }

    private void tellMends(List<Refusal> causes) {
        Locale locale = teller.locale();
        causes.stream()
                .filter(cause -> cause.status() == Refusal.Status.FAILED)
                .forEach(cause -> teller.quote("✋ " + cause.cause() + " — " + cause.mend(locale)));
    }
}
