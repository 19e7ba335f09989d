package dev.mentoring.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The public holidays of where a school is, in any year from 1983 on (A24). Each goes by a code, such as {@code
 * FR-MAYOTTE}.
 */
public enum Holidays implements SchoolCalendar {
    /** Those of all of France. */
    FR,
    /** Good Friday and 26 December too. */
    FR_ALSACE_MOSELLE(MonthDay.of(12, 26)) {
        @Override
        public boolean isPublicHoliday(LocalDate day) {
            return super.isPublicHoliday(day) || FrenchHolidays.isGoodFriday(day);
        }
    },
    /** 27 May too, when slavery was abolished there. */
    FR_GUADELOUPE(MonthDay.of(5, 27)),
    /** 22 May too, for the same reason. */
    FR_MARTINIQUE(MonthDay.of(5, 22)),
    /** 10 June too. */
    FR_GUYANE(MonthDay.of(6, 10)),
    /** 20 December too. */
    FR_REUNION(MonthDay.of(12, 20)),
    /** 27 April too. */
    FR_MAYOTTE(MonthDay.of(4, 27)),
    /** None at all. */
    NONE {
        @Override
        public boolean isPublicHoliday(LocalDate day) {
            return false;
        }
    };

    private final ImmutableSet<MonthDay> regional;

    Holidays(MonthDay... regional) {
        this.regional = ImmutableSet.copyOf(regional);
    }

    @Override
    public boolean isPublicHoliday(LocalDate day) {
        return FrenchHolidays.isPublicHoliday(day) || regional.contains(MonthDay.from(day));
    }

    /**
     * What it goes by in files.
     *
     * @return the code, such as {@code FR-ALSACE-MOSELLE}
     */
    public String code() {
        return name().replace('_', '-');
    }
}
