package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.regex.Pattern;

/** "Hà Nội, ngày 09 tháng 5 năm 2023": a zero before days below 10 and months 1 and 2 only. */
final class PlaceForm implements Clause {
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0[12]|[3-9]|1[0-2])";
    private static final Pattern FORM =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\s'.-]*, ngày " + DAY + " tháng " + MONTH + " năm \\d{4}");
    private static final Pattern BLANK =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\s'.-]*, ngày (?:[.…_]+ )?tháng (?:(?:[.…_]+|"
                            + MONTH
                            + ") )?năm ?(?:[.…_]+|\\d{4})?");

    @Override
    public List<Row> measure(OfficialText text) {
        Value allowed = Value.of(Term.PLACE_FORM);
        List<Line> place = text.letterhead().place();
        if (place.isEmpty()) {
            return List.of(
                    Row.undetermined(
                            "II.4",
                            Component.PLACE,
                            Quality.FORM,
                            allowed,
                            Verdict.Reason.NOT_FOUND));
        }
        String written = place.getFirst().text();
        Verdict verdict =
                BLANK.matcher(written).matches()
                        ? new Verdict.Undetermined(Verdict.Reason.LEFT_BLANK)
                        : Verdict.within(FORM.matcher(written).matches());
        return List.of(
                new Row(
                        "II.4",
                        Component.PLACE,
                        Quality.FORM,
                        new Value.Quoted(written),
                        allowed,
                        verdict,
                        verdict instanceof Verdict.Outside ? Row.pages(place) : List.of()));
    }
}
