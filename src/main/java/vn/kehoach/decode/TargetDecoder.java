package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TARGET;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.either;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Comparison;
import vn.kehoach.yaml.YamlMapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of indicators: "8,89", "7,5-8,0", ">= 75", "-", or words. */
final class TargetDecoder {
    static final Shape WORDED = Shape.of(Owner.TARGET).required("text", TEXT);
    static final ValueForm FORM = either(TARGET, WORDED);

    /** Two figures and what stands between them. */
    private static final int LONGEST = 100;

    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<) ?([^<>= ].*)");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9][^-]*?) ?- ?(-?[0-9][^-]*)");

    private TargetDecoder() {}

    /** {@link Target.Nothing} for one that cannot be read. */
    static Target decode(Value value) {
        if (value.node() instanceof YamlMapping) {
            return value.fields(WORDED)
                    .<Target>map(fields -> new Target.Worded(fields.text("text")))
                    .orElseGet(Target.Nothing::new);
        }
        return value.scalar(TARGET)
                .flatMap(scalar -> parse(scalar.text(), value::report))
                .orElseGet(Target.Nothing::new);
    }

    static Optional<Target> parse(String text, Consumer<Problem> report) {
        if (text.equals("-")) {
            return Optional.of(new Target.Nothing());
        }
        if (text.length() > LONGEST) {
            report.accept(new ValueProblem.MalformedFigure(text, ""));
            return Optional.empty();
        }
        Optional<Quantity> figure = FigureParser.find(text);
        if (figure.isPresent()) {
            return figure.map(Target.Exact::new);
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            return FigureParser.parse(bound.group(2), report)
                    .map(limit -> new Target.Bound(comparison(bound.group(1)), limit));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range.group(1), range.group(2), report);
        }
        String proposal = proposal(text);
        if (!proposal.isEmpty()) {
            report.accept(new ValueProblem.MalformedFigure(text, proposal));
            return Optional.empty();
        }
        return FigureParser.parse(text, report).map(Target.Exact::new);
    }

    private static Optional<Target> range(
            String lowText, String highText, Consumer<Problem> report) {
        Optional<Quantity> low = FigureParser.parse(lowText, report);
        Optional<Quantity> high = FigureParser.parse(highText, report);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().value().compareTo(high.get().value()) > 0) {
            report.accept(new ValueProblem.RangeReversed(lowText, highText));
            return Optional.empty();
        }
        return Optional.of(new Target.Range(low.get(), high.get()));
    }

    private static Comparison comparison(String sign) {
        return Arrays.stream(Comparison.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    /** The value in the signs of the language, where other signs say the same. */
    private static String proposal(String text) {
        String plain =
                Spelling.fold(text)
                        .replaceAll("[“”\"]", "")
                        .replaceFirst("^(?:tren|hon) ", "> ")
                        .replaceFirst("^duoi ", "< ")
                        .replaceFirst("^(?:it nhat|toi thieu|khong duoi) ", ">= ")
                        .replaceFirst("^(?:toi da|khong qua|nhieu nhat) ", "<= ")
                        .replaceFirst("^(?:tu )?(.*) tro len$", ">= $1")
                        .replaceFirst(" *%$", "")
                        .replace("≥", ">= ")
                        .replace("≤", "<= ")
                        .replaceAll(" *[–—−] *", "-")
                        .replaceAll(" +", " ")
                        .strip();
        boolean readable =
                List.of(BOUND, RANGE).stream()
                        .map(pattern -> pattern.matcher(plain))
                        .anyMatch(match ->
                                match.matches() && FigureParser.find(match.group(2)).isPresent());
        if (!plain.equals(text) && (readable || FigureParser.find(plain).isPresent())) {
            return plain;
        }
        boolean words = text.matches("[\\p{L} ,.-]*\\p{L}{2}[\\p{L} ,.-]*");
        return words ? "{ text: " + text + " }" : "";
    }
}
