package vn.kehoach.check.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

/** Those on the same day of each year: Bộ luật Lao động 2019, Điều 112. */
public enum FixedHoliday {
    NEW_YEAR(Month.JANUARY, 1),
    VICTORY(Month.APRIL, 30),
    LABOUR(Month.MAY, 1),
    NATIONAL(Month.SEPTEMBER, 2);

    private final MonthDay day;

    FixedHoliday(Month month, int day) {
        this.day = MonthDay.of(month, day);
    }

    static Optional<FixedHoliday> on(LocalDate day) {
        return Stream.of(values()).filter(each -> each.day.equals(MonthDay.from(day))).findFirst();
    }
}
