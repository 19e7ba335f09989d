package dev.mentoring.cli.reading;

import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Bound;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Wording;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** How each kind of value reads. */
public final class Readings {

    public static final Reading<MentorId> MENTOR = id(MentorId::of);
    public static final Reading<StudentId> STUDENT = id(StudentId::of);
    public static final Reading<LeaveId> LEAVE = id(LeaveId::of);
    public static final Reading<SessionId> SESSION = id(SessionId::of);
    public static final Reading<ParcoursCode> PARCOURS = id(ParcoursCode::of);
    public static final Reading<ProjectCode> PROJECT = id(ProjectCode::of);
    public static final Reading<Email> EMAIL = Reading.of(Text.of("form.email"), Email::of);
    public static final Reading<String> NAME = wording(Wording.NAME);
    public static final Reading<String> PROSE = wording(Wording.TEXT);
    public static final Reading<LocalDate> DATE = Reading.of(Text.of("form.date"), text -> Dates.read(text.strip()));
    /** A date-time with offset; without one where {@link Reading#in} names the zone. */
    public static final Reading<Instant> MOMENT = Moments.WITH_OFFSET;
    /** A date, or a date-time as {@link #MOMENT}. */
    public static final Reading<Bound> BOUND = new Bounds(Moments.WITH_OFFSET);
    /** A date, or empty for {@value #UNKNOWN}. */
    public static final Reading<Optional<LocalDate>> RETURN = Reading.of(Text.of("form.return"), Readings::returning);

    public static final Reading<YearWeek> WEEK = Reading.of(Text.of("form.week"), Readings::week);
    public static final Reading<DayOfWeek> DAY = Reading.of(Text.of("form.day"), Readings::day);
    /** How many students a mentor may have. */
    public static final Reading<Integer> CAPACITY = whole(0, Mentor.LARGEST_CAPACITY);

    private static final String UNKNOWN = "UNKNOWN";
    private static final Pattern WEEK_FORM = Pattern.compile("[0-9]{4}-W[0-9]{2}");
    private static final Pattern WHOLE_FORM = Pattern.compile("-?[0-9]{1,9}");
    private static final int DAY_LETTERS = 3;

    private Readings() {}

    private static <T> Reading<T> id(Function<String, T> make) {
        return Reading.of(Text.of("form.id"), make);
    }

    private static Reading<String> wording(int longest) {
        return Reading.of(
                Text.of("form.text", String.valueOf(longest)), value -> Wording.check("A text", value, longest));
    }

    private static Optional<LocalDate> returning(String text) {
        String day = text.strip();
        return day.equalsIgnoreCase(UNKNOWN) ? Optional.empty() : Optional.of(Dates.read(day));
    }

    /**
     * A whole number within bounds.
     *
     * @param least the least, included
     * @param greatest the greatest, included
     * @return the reading
     */
    public static Reading<Integer> whole(int least, int greatest) {
        Text form = Text.of("form.whole", String.valueOf(least), String.valueOf(greatest));
        return Reading.of(form, text -> {
            boolean sound = WHOLE_FORM.matcher(text.strip()).matches();
            if (!sound || Integer.parseInt(text.strip()) < least || Integer.parseInt(text.strip()) > greatest) {
                throw new IllegalArgumentException("No such number");
            }
            return Integer.valueOf(text.strip());
        });
    }

    /**
     * One of the names of an enum, in capitals or not.
     *
     * @param names the enum's constants
     * @param <E> the enum
     * @return the reading
     */
    public static <E extends Enum<E>> Reading<E> oneOf(E[] names) {
        return oneOf(List.of(names), Enum::name);
    }

    /**
     * One of some values, each by its code, in capitals or not.
     *
     * @param values the values
     * @param code the code of each
     * @param <T> what they are
     * @return the reading
     */
    public static <T> Reading<T> oneOf(List<T> values, Function<T, String> code) {
        return new Choice<>(values, code);
    }

    private static YearWeek week(String text) {
        String week = text.strip().toUpperCase(Locale.ROOT);
        if (!WEEK_FORM.matcher(week).matches()) {
            throw new IllegalArgumentException("No week");
        }
        YearWeek read = Weeks.parse(week);
        Dates.bounded(read.atDay(DayOfWeek.MONDAY), text);
        Dates.bounded(read.atDay(DayOfWeek.SUNDAY), text);
        return read;
    }

    private static DayOfWeek day(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> shortName(day).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day"));
    }

    /**
     * A day as files and answers name it.
     *
     * @param day the day
     * @return such as {@code WED}
     */
    public static String shortName(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS);
    }

    /**
     * The elements of a list inside a cell.
     *
     * @param cell such as {@code P1|P2}; empty for none
     * @return the elements, in order
     */
    public static List<String> elements(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
