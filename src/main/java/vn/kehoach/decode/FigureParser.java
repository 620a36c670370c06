package vn.kehoach.decode;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Quantity;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Figures in Vietnamese notation: decimal comma, points between groups of three. */
final class FigureParser {
    /** Digits with marks of which it is not certain what they part. */
    private static final Pattern MARKED = Pattern.compile("-?[0-9]+([., \u00a0][0-9]+)+");

    /** No figure of a plan is longer; a number of a million digits takes minutes to read. */
    private static final int LONGEST = 40;

    private FigureParser() {}

    static Optional<Quantity> parse(String text, Consumer<Problem> report) {
        Optional<Quantity> quantity = find(text);
        if (quantity.isEmpty()) {
            report.accept(fault(text));
        }
        return quantity;
    }

    static Optional<Quantity> find(String text) {
        return Quantity.find(text);
    }

    private static DecodeProblem fault(String text) {
        if (text.length() > LONGEST || !MARKED.matcher(text).matches()) {
            return new ValueProblem.MalformedFigure(text, proposal(text));
        }
        String sign = text.startsWith("-") ? "-" : "";
        int last = text.replaceAll("[ \u00a0,]", ".").lastIndexOf('.');
        String whole = digits(text.substring(0, last));
        String fraction = text.substring(last + 1);
        return new ValueProblem.AmbiguousFigure(
                text, sign + grouped(whole) + "," + fraction, sign + grouped(digits(text)));
    }

    private static String proposal(String text) {
        String figure = text.replaceFirst("[ \u00a0]*[%‰]$", "").strip();
        return figure.equals(text) || find(figure).isEmpty() ? "" : figure;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String grouped(String digits) {
        return digits.replaceFirst("^0+(?=[0-9])", "")
                .replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".");
    }
}
