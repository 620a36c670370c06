package vn.kehoach.decode;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Spelling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as the language writes them: 2024-12-31, 2024-12. */
final class DateParser {
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");

    private static final Pattern MONTH_LAST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");

    private DateParser() {}

    static boolean isDay(String text) {
        return isWritten(text, "0000-00-00");
    }

    static boolean isMonth(String text) {
        return isWritten(text, "0000-00");
    }

    /** Whether a text has a digit for each zero of a form, and else the same letters. */
    static boolean isWritten(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static Optional<LocalDate> day(String text, Consumer<Problem> report) {
        if (!isDay(text)) {
            report.accept(new ValueProblem.MalformedDay(text, proposal(text)));
            return Optional.empty();
        }
        String day = text.substring(8);
        int dayOfMonth = Integer.parseInt(day);
        return month(text.substring(0, 7), report)
                .flatMap(month -> {
                    if (month.isValidDay(dayOfMonth)) {
                        return Optional.of(month.atDay(dayOfMonth));
                    }
                    report.accept(
                            new ValueProblem.NoSuchDay(
                                    day,
                                    month.getMonthValue(),
                                    month.getYear(),
                                    month.lengthOfMonth()));
                    return Optional.empty();
                });
    }

    /** Of a text that {@link #isMonth}. */
    static Optional<YearMonth> month(String text, Consumer<Problem> report) {
        String yearText = text.substring(0, 4);
        String monthText = text.substring(5);
        Optional<Integer> year = Value.year(yearText);
        int month = Integer.parseInt(monthText);
        if (year.isEmpty()) {
            report.accept(new ValueProblem.MalformedYear(yearText));
        } else if (month < 1 || month > 12) {
            report.accept(new ValueProblem.NoSuchMonth(monthText));
        } else {
            return Optional.of(YearMonth.of(year.get(), month));
        }
        return Optional.empty();
    }

    /** The day or month that was probably meant; empty if none shows. */
    static String proposal(String written) {
        String text =
                Spelling.fold(written)
                        .strip()
                        .replaceFirst("^(?:ngay|thang) ", "")
                        .replaceFirst(" thang ", "/")
                        .replaceFirst(" nam ", "/");
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher monthLast = MONTH_LAST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return join(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        if (yearFirst.matches()) {
            return join(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        if (monthLast.matches()) {
            return join(monthLast.group(1), monthLast.group(2));
        }
        return monthFirst.matches() ? join(monthFirst.group(2), monthFirst.group(1)) : "";
    }

    private static String join(String year, String... rest) {
        StringBuilder date = new StringBuilder(year);
        for (String part : rest) {
            date.append('-').append(part.length() == 1 ? "0" + part : part);
        }
        return date.toString();
    }
}
