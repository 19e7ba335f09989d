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
import dev.mentoring.validation.DateBounds;
import dev.mentoring.validation.Wording;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    public static final Reading<Email> EMAIL = text -> checked(Email::of, text, Text.of("bad.email"));
    public static final Reading<String> NAME = wording(Wording.NAME);
    public static final Reading<String> PROSE = wording(Wording.TEXT);
    public static final Reading<LocalDate> DATE = Readings::date;
    public static final Reading<Instant> MOMENT = Readings::moment;
    /** A date, or a date-time with offset. */
    public static final Reading<Bound> BOUND = text ->
            text.indexOf('T') >= 0 ? new Bound.Moment(moment(text)) : new Bound.Day(read(DATE, text, "bad.bound"));
    /** A date, or empty for {@code UNKNOWN}. */
    public static final Reading<Optional<LocalDate>> RETURN =
            text -> text.equals("UNKNOWN") ? Optional.empty() : Optional.of(read(DATE, text, "bad.return"));

    public static final Reading<YearWeek> WEEK = Readings::week;
    public static final Reading<DayOfWeek> DAY = Readings::day;
    /** How many students a mentor may have. */
    public static final Reading<Integer> CAPACITY = whole(0, Mentor.LARGEST_CAPACITY);

    private static final Pattern WEEK_FORM = Pattern.compile("[0-9]{4}-W[0-9]{2}");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE_FORM = Pattern.compile("-?[0-9]{1,9}");
    private static final int DAY_LETTERS = 3;

    private Readings() {}

    private static <T> Reading<T> id(Function<String, T> make) {
        return text -> checked(make, text, Text.of("bad.id", Text.quoted(text)));
    }

    private static Reading<String> wording(int longest) {
        return text -> checked(
                value -> Wording.check("A text", value, longest), text, Text.of("bad.text", String.valueOf(longest)));
    }

    private static <T> T checked(Function<String, T> make, String text, Text wrong) {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(wrong);
        }
    }

    private static <T> T read(Reading<T> reading, String text, String wrong) {
        try {
            return reading.read(text);
        } catch (Unreadable e) {
            throw e.text().key().equals("bad.bounds") ? e : new Unreadable(Text.of(wrong, Text.quoted(text)));
        }
    }

    /**
     * A whole number within bounds.
     *
     * @param least the least, included
     * @param greatest the greatest, included
     * @return the reading
     */
    public static Reading<Integer> whole(int least, int greatest) {
        return text -> {
            boolean sound = WHOLE_FORM.matcher(text).matches();
            if (!sound || Integer.parseInt(text) < least || Integer.parseInt(text) > greatest) {
                throw new Unreadable(Text.of("bad.whole", String.valueOf(least), String.valueOf(greatest)));
            }
            return Integer.valueOf(text);
        };
    }

    /**
     * One of the names of an enum, exactly as it is written there.
     *
     * @param names the enum's constants
     * @param <E> the enum
     * @return the reading
     */
    public static <E extends Enum<E>> Reading<E> oneOf(E[] names) {
        return text -> Stream.of(names)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Text.of(
                        "bad.choice",
                        Text.quoted(text),
                        Stream.of(names).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private static LocalDate date(String text) {
        if (!DATE_FORM.matcher(text).matches()) {
            throw new Unreadable(Text.of("bad.date", Text.quoted(text)));
        }
        try {
            return bounded(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new Unreadable(Text.of("bad.date", Text.quoted(text)));
        }
    }

    private static Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            bounded(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable(Text.of("bad.moment", Text.quoted(text)));
        }
    }

    private static LocalDate bounded(LocalDate day) {
        if (!DateBounds.contain(day)) {
            throw new Unreadable(
                    Text.of("bad.bounds", String.valueOf(DateBounds.FIRST_YEAR), String.valueOf(DateBounds.LAST_YEAR)));
        }
        return day;
    }

    private static YearWeek week(String text) {
        if (!WEEK_FORM.matcher(text).matches()) {
            throw new Unreadable(Text.of("bad.week", Text.quoted(text)));
        }
        try {
            YearWeek week = Weeks.parse(text);
            bounded(week.atDay(DayOfWeek.MONDAY));
            bounded(week.atDay(DayOfWeek.SUNDAY));
            return week;
        } catch (DateTimeException e) {
            throw new Unreadable(Text.of("bad.week", Text.quoted(text)));
        }
    }

    private static DayOfWeek day(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> shortName(day).equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Text.of("bad.day", Text.quoted(text))));
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
