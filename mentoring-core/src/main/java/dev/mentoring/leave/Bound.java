package dev.mentoring.leave;

import dev.mentoring.calendar.SchoolTime;
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
        public Instant opening(SchoolTime time) {
            return instant;
        }

        @Override
        public Instant closing(SchoolTime time) {
            return instant;
        }
    }

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
