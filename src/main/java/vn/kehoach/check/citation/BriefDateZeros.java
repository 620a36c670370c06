package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** A short date with a zero too many or too few: day below 10 and months 1 and 2 have one. */
public record BriefDateZeros(String written, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-16");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    private static final Search DATE =
            Search.of(
                    "(?<=(?:[Nn]gày|[Tt]ừ|[Tt]rước|[Đđ]ến|[Ss]au)["
                            + " \\u00A0])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(DATE)
                .flatMap(passage -> passage.find(DATE).flatMap(date -> check(passage, date)));
    }

    private static Stream<Diagnostic> check(Passage passage, MatchResult date) {
        int day = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return Stream.empty();
        }
        String right = padded(day, 10) + "/" + padded(month, 3) + "/" + date.group(3);
        Span span = passage.span(date);
        return right.equals(date.group())
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(new BriefDateZeros(date.group(), right), span)
                                .repairedBy(new Edit(span, right)));
    }

    private static String padded(int number, int from) {
        return number < from ? "0" + number : Integer.toString(number);
    }
}
