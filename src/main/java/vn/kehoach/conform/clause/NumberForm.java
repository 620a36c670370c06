package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Số: 05/KH-UBND": a colon, a zero before one figure, no spaces, the symbol in capitals. */
final class NumberForm implements Clause {
    private static final Pattern BLANK = Pattern.compile("Số: ?[.…_]*\\s?/\\s?[\\p{L}\\d&/.-]+");
    private static final Pattern FORM =
            Pattern.compile("Số: ?(\\d{2,})/([\\p{L}\\d&.-]+(?:/[\\p{L}\\d&.-]+)*)");

    /** Appendix III writes these abbreviations with small letters. */
    private static final Pattern WITH_SMALL_LETTERS =
            Pattern.compile("\\b(?:CTr|TTr|QyĐ|TrS|TTg|VHXH|ThS)\\b");

    @Override
    public List<Row> measure(OfficialText text) {
        Value allowed = Value.of(Term.NUMBER_FORM);
        List<Line> number = text.letterhead().number();
        if (number.isEmpty()) {
            return List.of(
                    Row.undetermined(
                            "II.3",
                            Component.NUMBER,
                            Quality.FORM,
                            allowed,
                            Verdict.Reason.NOT_FOUND));
        }
        String written = number.getFirst().text();
        Verdict verdict =
                BLANK.matcher(written).matches()
                        ? new Verdict.Undetermined(Verdict.Reason.LEFT_BLANK)
                        : Verdict.within(fits(written));
        return List.of(
                new Row(
                        "II.3",
                        Component.NUMBER,
                        Quality.FORM,
                        new Value.Quoted(written),
                        allowed,
                        verdict,
                        verdict instanceof Verdict.Outside ? Row.pages(number) : List.of()));
    }

    private static boolean fits(String written) {
        Matcher match = FORM.matcher(written);
        if (!match.matches()) {
            return false;
        }
        String symbol = WITH_SMALL_LETTERS.matcher(match.group(2)).replaceAll("");
        boolean padded = match.group(1).startsWith("0") && match.group(1).length() > 2;
        return !padded && symbol.codePoints().noneMatch(Character::isLowerCase);
    }
}
