package vn.kehoach.model;

import java.util.List;

/**
 * The public holidays of one year.
 *
 * @param workingDays on which work is made up for days off
 */
public record CalendarYear(int year, List<CalendarDays> daysOff, List<CalendarDays> workingDays) {
    public CalendarYear {
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
    }
}
