package vn.kehoach.compose;

import vn.kehoach.model.Deadline;
import vn.kehoach.model.Period;
import vn.kehoach.resolve.Numerals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Deadlines in words. */
record Deadlines(Labels labels) {

    String of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDay(LocalDate day) -> Dates.brief(day);
            case Deadline.InMonth(YearMonth month) ->
                    labels.of(
                            "due-month",
                            Map.of(
                                    "month", Dates.month(month.atDay(1)),
                                    "year", year(month.getYear())));
            case Deadline.InQuarter(int year, int quarter) ->
                    labels.of(
                            "due-quarter",
                            Map.of("quarter", Numerals.roman(quarter), "year", year(year)));
            case Deadline.InHalf(int year, int half) ->
                    labels.of("due-half-" + half, Map.of("year", year(year)));
            case Deadline.InYear(int year) -> labels.of("due-year", Map.of("year", year(year)));
            case Deadline.Through(Period years) ->
                    labels.of(
                            "due-years",
                            Map.of("from", year(years.from()), "to", year(years.to())));
            case Deadline.Recurring(Deadline.Frequency frequency) ->
                    labels.of(
                            switch (frequency) {
                                case MONTHLY -> "due-monthly";
                                case QUARTERLY -> "due-quarterly";
                                case HALF_YEARLY -> "due-half-yearly";
                                case YEARLY -> "due-yearly";
                                case ONGOING -> "due-ongoing";
                            });
        };
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
