package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Urgency;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "KHẨN CẤP" typed as a line of text: no stamp, and no degree that the decree knows. Phụ lục I,
 * III.2b.
 *
 * @param urgency the nearest degree
 */
public record TypedUrgency(String found, Urgency urgency) implements Problem {
    private static final Pattern STAMP =
            Pattern.compile("^\\(?(H(?:ỎA|OẢ) TỐC|THƯỢNG KHẨN|TỐI KHẨN|KHẨN CẤP|KHẨN)\\)?[.!]?$");

    @Override
    public Code code() {
        return new Code("TT-21");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> passage.part() != Passage.Part.CELL)
                .flatMap(passage ->
                        passage.find(STAMP)
                                .map(found ->
                                        Diagnostic.of(
                                                new TypedUrgency(
                                                        found.group(1), nearest(found.group(1))),
                                                passage.span(found.start(1), found.end(1)))));
    }

    private static Urgency nearest(String found) {
        return switch (found) {
            case "KHẨN", "KHẨN CẤP" -> Urgency.KHAN;
            case "THƯỢNG KHẨN", "TỐI KHẨN" -> Urgency.THUONG_KHAN;
            default -> Urgency.HOA_TOC;
        };
    }
}
