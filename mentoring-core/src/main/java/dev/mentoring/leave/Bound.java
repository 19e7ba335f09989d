package dev.mentoring.leave;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.validation.DateBounds;
import java.time.Instant;
import java.time.LocalDate;

/** An end of a leave as it is asked for: a whole day, or a moment. */
public sealed interface Bound {

    /**
     * A whole day.
     *
     * @param date the day, included
     */
    record Day(LocalDate date) implements Bound {

        @Override
        public boolean isInReason() {
            return DateBounds.contain(date);
        }

        @Override
        public Instant opening(SchoolTime time) {
            return time.startOf(date);
        }

        @Override
        public Instant closing(SchoolTime time) {
            return time.startOf(date.plusDays(1));
        }
    }

    /**
     * A moment.
     *
     * @param instant the moment: included as a start, excluded as an end
     */
    record Moment(Instant instant) implements Bound {

        @Override
        public boolean isInReason() {
            return DateBounds.contain(instant);
        }

        @Override
        public Instant opening(SchoolTime time) {
            return instant;
        }

        @Override
        public Instant closing(SchoolTime time) {
            return instant;
        }
    }

    /**
     * Whether it lies within {@link DateBounds}; beyond them nothing is reckoned with it.
     *
     * @return true if so
     */
    boolean isInReason();

    /**
     * The first moment of a leave that starts so.
     *
     * @param time the school's time
     * @return the first moment away, included
     */
    Instant opening(SchoolTime time);

    /**
     * The end of a leave that ends so.
     *
     * @param time the school's time
     * @return the first moment back, excluded
     */
    Instant closing(SchoolTime time);
}
