package vn.kehoach.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The date of a document, as far as it is known. */
public sealed interface IssueDate {
    record Signed(LocalDate day) implements IssueDate {}

    record ExpectedInMonth(YearMonth month) implements IssueDate {}

    record ExpectedInYear(Year year) implements IssueDate {}

    record Open() implements IssueDate {}

    /** The day on which names and instruments must be valid. */
    default LocalDate judgedOn(Period period) {
        return switch (this) {
            case Signed(LocalDate day) -> day;
            case ExpectedInMonth(YearMonth month) -> month.atEndOfMonth();
            case ExpectedInYear(Year year) -> year.atMonth(12).atEndOfMonth();
            case Open() -> LocalDate.of(period.from(), 1, 1);
        };
    }
}
