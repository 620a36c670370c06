package vn.kehoach.decode;

import vn.kehoach.model.IssueDate;
import vn.kehoach.source.Located;

import java.time.Year;
import java.util.Optional;

/** The date of a plan: a day, or the month or year in which it is expected. */
final class IssueDateDecoder {
    private IssueDateDecoder() {}

    /** Of a date that cannot be read its year, if that can. */
    static Located<IssueDate> decode(Value value) {
        IssueDate date =
                value.scalar(ScalarForm.ISSUE_DATE)
                        .flatMap(scalar -> read(scalar.text(), value).or(() -> year(scalar.text())))
                        .orElseGet(IssueDate.Open::new);
        return new Located<>(date, value.place());
    }

    private static Optional<IssueDate> read(String text, Value value) {
        if (DateParser.isDay(text)) {
            return DateParser.day(text, DateProblems.ofIssue(value::report))
                    .map(IssueDate.Signed::new);
        }
        if (DateParser.isMonth(text)) {
            return DateParser.month(text, DateProblems.ofIssue(value::report))
                    .map(IssueDate.ExpectedInMonth::new);
        }
        Optional<Integer> year = Value.year(text);
        if (year.isEmpty()) {
            value.report(new ValueProblem.MalformedIssueDate(text, DateParser.proposal(text)));
        }
        return year.map(each -> new IssueDate.ExpectedInYear(Year.of(each)));
    }

    private static Optional<IssueDate> year(String text) {
        return Value.year(text.substring(0, Math.min(4, text.length())))
                .map(year -> new IssueDate.ExpectedInYear(Year.of(year)));
    }
}
