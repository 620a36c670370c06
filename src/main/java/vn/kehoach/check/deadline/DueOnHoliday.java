package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.CalendarDays;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * @param holiday name
 * @param before the working day before
 */
public record DueOnHoliday(LocalDate due, String holiday, LocalDate before) implements Problem {
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
                        calendar.holiday(due.day()).stream()
                                .map(holiday -> of(due, holiday, calendar)));
    }

    private static Diagnostic of(DueDay due, CalendarDays holiday, WorkCalendar calendar) {
        return Diagnostic.of(
                new DueOnHoliday(due.day(), holiday.name(), calendar.workingDayBefore(due.day())),
                due.place(),
                new Related(Relation.DECLARED_HERE, holiday.span()));
    }
}
