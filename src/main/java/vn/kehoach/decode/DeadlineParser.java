package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Deadline.Frequency;
import vn.kehoach.model.Period;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines: 2024-12-31, 2024-12, 2024-Q4, 2024-H1, 2024, 2024..2026, yearly. */
final class DeadlineParser {
    static final Choices<Frequency> FREQUENCIES = Choices.all(Frequency.class);

    static final ValueForm FORM = ValueForm.either(FREQUENCIES, ScalarForm.DUE);

    private static final Pattern PART = Pattern.compile("([0-9]{4})-([QH])([0-9]+)");
    private static final Pattern THROUGH = Pattern.compile("([0-9]+)\\.\\.([0-9]+)");
    private static final List<String> QUARTERS = List.of("1", "2", "3", "4");
    private static final List<String> HALVES = List.of("1", "2");

    private DeadlineParser() {}

    static @Nullable Located<Deadline> due(Fields fields) {
        return fields.find("due")
                .flatMap(value ->
                        value.scalar(ScalarForm.DUE)
                                .flatMap(scalar -> parse(scalar.text(), value::report))
                                .map(deadline -> new Located<>(deadline, value.place())))
                .orElse(null);
    }

    static Optional<Deadline> parse(String text, Consumer<Problem> report) {
        Optional<Frequency> frequency = FREQUENCIES.find(text);
        if (frequency.isPresent()) {
            return frequency.map(Deadline.Recurring::new);
        }
        if (DateParser.isDay(text)) {
            return DateParser.day(text, DateProblems.due(report)).map(Deadline.OnDay::new);
        }
        if (DateParser.isMonth(text)) {
            return DateParser.month(text, DateProblems.due(report)).map(Deadline.InMonth::new);
        }
        if (DateParser.isWritten(text, "0000")) {
            return year(text, report).map(Deadline.InYear::new);
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(part.group(1), part.group(2), part.group(3), report);
        }
        Matcher through = THROUGH.matcher(text);
        if (through.matches()) {
            return through(through.group(1), through.group(2), report);
        }
        List<String> nearest = DeadlineProposal.of(text);
        report.accept(new ValueProblem.MalformedDeadline(text, nearest));
        return Optional.empty();
    }

    private static Optional<Deadline> part(
            String yearText, String letter, String number, Consumer<Problem> report) {
        Optional<Integer> year = year(yearText, report);
        if (letter.equals("Q")) {
            if (!QUARTERS.contains(number)) {
                report.accept(new ValueProblem.NoSuchQuarter(number));
                return Optional.empty();
            }
            return year.map(each -> new Deadline.InQuarter(each, Integer.parseInt(number)));
        }
        if (!HALVES.contains(number)) {
            report.accept(new ValueProblem.NoSuchHalf(number));
            return Optional.empty();
        }
        return year.map(each -> new Deadline.InHalf(each, Integer.parseInt(number)));
    }

    private static Optional<Deadline> through(
            String fromText, String toText, Consumer<Problem> report) {
        Optional<Integer> from = year(fromText, report);
        Optional<Integer> to = year(toText, report);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get() < from.get()) {
            report.accept(new ValueProblem.DeadlineReversed(from.get(), to.get()));
            return Optional.empty();
        }
        return Optional.of(new Deadline.Through(new Period(from.get(), to.get())));
    }

    private static Optional<Integer> year(String text, Consumer<Problem> report) {
        Optional<Integer> year = Value.year(text);
        if (year.isEmpty()) {
            report.accept(new ValueProblem.MalformedYear(text));
        }
        return year;
    }
}
