package vn.kehoach.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** When a task is due, as exactly as the plan says it. */
public sealed interface Deadline {
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
