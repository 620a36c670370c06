package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * In a year of which the calendar says nothing.
 *
 * @param before the working day before
 */
public record DueOnFixedHoliday(LocalDate due, FixedHoliday holiday, LocalDate before)
        implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        WorkCalendar calendar = new WorkCalendar(plan.registry().calendar());
        return DueDay.in(plan)
                .flatMap(due ->
                        calendar.fixedHoliday(due.day()).stream()
                                .map(holiday ->
                                        Diagnostic.of(
                                                new DueOnFixedHoliday(
                                                        due.day(),
                                                        holiday,
                                                        calendar.workingDayBefore(due.day())),
                                                due.place())));
    }
}
