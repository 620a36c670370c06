package vn.kehoach.check.deadline;

import vn.kehoach.model.CalendarDays;
import vn.kehoach.model.CalendarYear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which days are worked on; of a year that the calendar lacks, fixed holidays are known. */
record WorkCalendar(List<CalendarYear> years) {
    private static final int LONGEST_LEAVE = 31;

    Optional<CalendarDays> holiday(LocalDate day) {
        return find(day, CalendarYear::daysOff);
    }

    Optional<FixedHoliday> fixedHoliday(LocalDate day) {
        boolean known = years.stream().anyMatch(year -> year.year() == day.getYear());
        return known ? Optional.empty() : FixedHoliday.on(day);
    }

    boolean isHoliday(LocalDate day) {
        return holiday(day).isPresent() || fixedHoliday(day).isPresent();
    }

    boolean isWeekend(LocalDate day) {
        boolean free =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return free && find(day, CalendarYear::workingDays).isEmpty();
    }

    /** The last day before it on which people work. */
    LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        for (int i = 0; i < LONGEST_LEAVE && isFree(before); i++) {
            before = before.minusDays(1);
        }
        return before;
    }

    private boolean isFree(LocalDate day) {
        return isWeekend(day) || isHoliday(day);
    }

    private Optional<CalendarDays> find(
            LocalDate day, Function<CalendarYear, List<CalendarDays>> kind) {
        return years.stream()
                .filter(year -> year.year() == day.getYear())
                .flatMap(year -> kind.apply(year).stream())
                .filter(days -> days.contain(day))
                .findFirst();
    }
}
