package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * @param before the working day before
 */
public record DueOnWeekend(LocalDate due, Weekend weekday, LocalDate before) implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public enum Weekend {
        SATURDAY,
        SUNDAY
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        WorkCalendar calendar = new WorkCalendar(plan.registry().calendar());
        return DueDay.in(plan)
                .filter(due -> calendar.isWeekend(due.day()) && !calendar.isHoliday(due.day()))
                .map(due -> of(due, calendar));
    }

    private static Diagnostic of(DueDay due, WorkCalendar calendar) {
        LocalDate day = due.day();
        Weekend weekday =
                day.getDayOfWeek() == DayOfWeek.SATURDAY ? Weekend.SATURDAY : Weekend.SUNDAY;
        return Diagnostic.of(
                new DueOnWeekend(day, weekday, calendar.workingDayBefore(day)), due.place());
    }
}
