package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Nơi nhận:" and its entries, each ended by ";", the last one, "- Lưu: ...", by ".". */
final class RecipientsForm implements Clause {
    private static final Pattern ENTRY = Pattern.compile("^[-–]\\s*\\S.*");
    private static final Pattern TITLE = Pattern.compile("Nơi nhận:");

    @Override
    public List<Row> measure(OfficialText text) {
        List<Line> title = text.closing().title();
        if (title.isEmpty()) {
            return List.of(
                    Row.undetermined(
                            "II.9b",
                            Component.RECIPIENT,
                            Quality.PUNCTUATION,
                            Value.of(Term.SEMICOLONS_THEN_STOP),
                            Verdict.Reason.NOT_FOUND));
        }
        List<Row> rows = new ArrayList<>();
        String written = title.getFirst().text();
        boolean fits = TITLE.matcher(written).matches();
        rows.add(
                new Row(
                        "II.9b",
                        Component.RECIPIENTS_TITLE,
                        Quality.FORM,
                        new Value.Quoted(written),
                        new Value.Quoted(TITLE.pattern()),
                        Verdict.within(fits),
                        fits ? List.of() : Row.pages(title)));
        List<String> entries = entries(text.closing().recipients());
        rows.add(
                entries.isEmpty()
                        ? Row.undetermined(
                                "II.9b",
                                Component.RECIPIENT,
                                Quality.PUNCTUATION,
                                Value.of(Term.SEMICOLONS_THEN_STOP),
                                Verdict.Reason.NOT_FOUND)
                        : Endings.row(
                                "II.9b",
                                Component.RECIPIENT,
                                entries,
                                Row.pages(text.closing().recipients())));
        return rows;
    }

    /** Up to the last one, "Lưu": what the drafter's mark says below it is not one. */
    private static List<String> entries(List<Line> lines) {
        List<String> entries = new ArrayList<>();
        for (Line line : lines) {
            if (ENTRY.matcher(line.text()).matches()) {
                entries.add(line.text());
            } else if (!entries.isEmpty() && !entries.getLast().endsWith(".")) {
                entries.add(entries.removeLast() + " " + line.text());
            }
        }
        return entries;
    }
}
