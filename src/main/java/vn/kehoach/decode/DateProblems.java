package vn.kehoach.decode;

import vn.kehoach.decode.ValueProblem.NoSuchDay;
import vn.kehoach.decode.ValueProblem.NoSuchMonth;
import vn.kehoach.diagnostic.Problem;

import java.util.function.Consumer;

/** The same slip is another rule's in a deadline and in the date of issue. */
final class DateProblems {
    private DateProblems() {}

    static Consumer<Problem> due(Consumer<Problem> report) {
        return problem ->
                report.accept(
                        switch (problem) {
                            case NoSuchMonth(String month) ->
                                    new ValueProblem.NoSuchMonthDue(month);
                            case NoSuchDay(String day, int month, int year, int days) ->
                                    new ValueProblem.NoSuchDayDue(day, month, year, days);
                            case Problem other -> other;
                        });
    }

    static Consumer<Problem> ofIssue(Consumer<Problem> report) {
        return problem ->
                report.accept(
                        switch (problem) {
                            case NoSuchMonth(String month) ->
                                    new ValueProblem.NoSuchMonthOfIssue(month);
                            case NoSuchDay(String day, int month, int year, int days) ->
                                    new ValueProblem.NoSuchDayOfIssue(day, month, year, days);
                            case Problem other -> other;
                        });
    }
}
