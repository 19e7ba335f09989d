package dev.mentoring.planning.check;

import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.plan.WrongLine.Part;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.CheckedDecisions;
import dev.mentoring.planning.check.known.CheckedExchanges;
import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.CheckedSeats;
import dev.mentoring.planning.check.known.CheckedWeeks;
import dev.mentoring.planning.check.known.EligibleMentors;
import dev.mentoring.planning.check.known.Flaw;
import dev.mentoring.planning.check.known.SeatsLeft;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that each student not placed has a certificate, and that it holds. */
final class CertificateCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final CheckedDecisions decisions;
    private final EligibleMentors eligible;
    private final Map<CheckedWeeks, CompetitionCheck.Scene> scenes = new HashMap<>();
    private final Map<Key, List<CompetitionCheck>> competitions = new HashMap<>();

    /** What lines share that are about the same students and mentors but for one. */
    private record Key(CheckedWeeks weeks, int seats) {}

    CertificateCheck(Plan plan, CheckedFacts facts, EligibleMentors eligible, CheckedDecisions decisions) {
        this.plan = plan;
        this.facts = facts;
        this.decisions = decisions;
        this.eligible = eligible;
    }

    Optional<WrongLine> firstWrong() {
        for (int i = 0; i < plan.certificates().size(); i++) {
            boolean itsTurn = i < plan.unplaced().size()
                    && plan.certificates()
                            .get(i)
                            .student()
                            .equals(plan.unplaced().get(i));
            Optional<Flaw> why = itsTurn
                    ? wrong(plan.certificates().get(i))
                    : Flaw.of(
                            Why.NOT_ITS_TURN,
                            plan.certificates().get(i).student().student());
            if (why.isPresent()) {
                return Optional.of(why.get().in(Part.CERTIFICATES, i + 1));
            }
        }
        return plan.certificates().size() == plan.unplaced().size()
                ? Optional.empty()
                : Flaw.of(Why.CERTIFICATE_LACKING).map(flaw -> flaw.in(Part.CERTIFICATES, 0));
    }

    private Optional<Flaw> wrong(Certificate line) {
        Plan.Unplaced about = line.student();
        int student = facts.students().find(about.student(), about.leave());
        CompetitionCheck competition = competition(line, facts.weeks(student));
        boolean counted = line.needed() == line.students().size()
                && line.seats() == competition.seats()
                && line.seats() == line.needed() - 1;
        if (competition.size() != line.students().size() - 1 || !counted) {
            return Flaw.of(
                    Why.SEATS_MISCOUNTED, about.student(), line.students().size(), competition.seats());
        }
        return competition.wrong(student);
    }

    /** The students and mentors of a line, but for the one not placed: checked once where several lines share them. */
    private CompetitionCheck competition(Certificate line, CheckedWeeks weeks) {
        List<CompetitionCheck> alike =
                competitions.computeIfAbsent(new Key(weeks, line.seats()), none -> new ArrayList<>());
        List<StudentId> rivals = line.rivals();
        for (CompetitionCheck each : alike) {
            if (each.isAbout(rivals, line.mentors())) {
                return each;
            }
        }
        CompetitionCheck added =
                new CompetitionCheck(scenes.computeIfAbsent(weeks, this::scene), rivals, line.mentors());
        alike.add(added);
        return added;
    }

    private CompetitionCheck.Scene scene(CheckedWeeks weeks) {
        return new CompetitionCheck.Scene(
                facts,
                eligible,
                new CheckedSeats(facts, eligible, decisions, weeks),
                new SeatsLeft(facts, decisions, weeks),
                new CheckedExchanges(eligible));
    }
}
