package vn.kehoach.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** When a task is due, as exactly as the plan says it. */
public sealed interface Deadline {
    /** When the task must be done at the earliest and at the latest; empty if it recurs. */
    default Optional<Days> days() {
        return switch (this) {
            case OnDay(LocalDate day) -> Optional.of(new Days(day, day));
            case InMonth(YearMonth month) -> Optional.of(months(month, month));
            case InQuarter(int year, int quarter) ->
                    Optional.of(
                            months(
                                    YearMonth.of(year, 3 * quarter - 2),
                                    YearMonth.of(year, 3 * quarter)));
            case InHalf(int year, int half) ->
                    Optional.of(
                            months(YearMonth.of(year, 6 * half - 5), YearMonth.of(year, 6 * half)));
            case InYear(int year) -> Optional.of(years(year, year));
            case Through(Period years) -> Optional.of(years(years.from(), years.to()));
            case Recurring(Frequency frequency) -> Optional.empty();
        };
    }

    private static Days years(int from, int to) {
        return months(YearMonth.of(from, Month.JANUARY), YearMonth.of(to, Month.DECEMBER));
    }

    private static Days months(YearMonth from, YearMonth to) {
        return new Days(from.atDay(1), to.atEndOfMonth());
    }

    record OnDay(LocalDate day) implements Deadline {}

    record InMonth(YearMonth month) implements Deadline {}

    /**
     * @param quarter 1 to 4
     */
    record InQuarter(int year, int quarter) implements Deadline {
        public InQuarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("quarter " + quarter);
            }
        }
    }

    /**
     * @param half 1 or 2
     */
    record InHalf(int year, int half) implements Deadline {
        public InHalf {
            if (half < 1 || half > 2) {
                throw new IllegalArgumentException("half " + half);
            }
        }
    }

    record InYear(int year) implements Deadline {}

    record Through(Period years) implements Deadline {}

    record Recurring(Frequency frequency) implements Deadline {}

    enum Frequency {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY,
        ONGOING
    }
}
