package dev.mentoring.planning.check;

import com.google.common.base.Suppliers;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.plan.WrongLine.Part;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.Checked;
import dev.mentoring.planning.check.known.CheckedMentors;
import dev.mentoring.planning.check.known.Flaw;
import dev.mentoring.transfer.rules.Target;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks that each mend can be carried out, and that the student then fits beside all who are placed. */
final class MendCheck {

    private final Plan plan;
    private final Checked by;
    private final Supplier<Seated> seated;

    MendCheck(Plan plan, Checked by) {
        this.plan = plan;
        this.by = by;
        this.seated = Suppliers.memoize(() -> new Seated(by.facts(), by.decisions()));
    }

    Optional<WrongLine> firstWrong() {
        for (int i = 0; i < plan.certificates().size(); i++) {
            Certificate line = plan.certificates().get(i);
            for (Mend mend : line.mends()) {
                Optional<Flaw> wrong = wrong(line, mend);
                if (wrong.isPresent()) {
                    return Optional.of(wrong.get().in(Part.MENDS, i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> wrong(Certificate line, Mend mend) {
        Optional<Target> changed =
                target(mend).flatMap(before -> new Mended(before, by.facts().time()).by(mend));
        if (changed.isEmpty()) {
            return Flaw.of(Why.NO_SUCH_CHANGE, mend.mentor());
        }
        int student = by.facts()
                .students()
                .find(line.student().student(), line.student().leave());
        return new Fitting(by.facts(), new MendedMentors(by, changed.get()), seated.get()).fits(student)
                ? Optional.empty()
                : Flaw.of(Why.NO_HELP, line.student().student(), mend.mentor());
    }

    private Optional<Target> target(Mend mend) {
        int number = by.facts().mentors().number(mend.mentor());
        return number == CheckedMentors.UNKNOWN
                ? stranger(mend).findFirst()
                : Optional.of(by.facts().mentors().get(number));
    }

    private Stream<Target> stranger(Mend mend) {
        return by.others().stream().filter(each -> each.mentor().id().equals(mend.mentor()));
    }
}
