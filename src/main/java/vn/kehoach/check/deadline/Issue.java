package vn.kehoach.check.deadline;

import vn.kehoach.model.IssueDate;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The first day on which a plan can be issued, as far as that is known. */
final class Issue {
    private Issue() {}

    static Optional<LocalDate> firstDay(ResolvedPlan plan) {
        return switch (plan.plan().date().value()) {
            case IssueDate.Signed(LocalDate day) -> Optional.of(day);
            case IssueDate.ExpectedInMonth(YearMonth month) -> Optional.of(month.atDay(1));
            case IssueDate.ExpectedInYear(Year year) ->
                    Optional.of(LocalDate.of(year.getValue(), Month.JANUARY, 1));
            case IssueDate.Open() -> Optional.empty();
        };
    }
}
