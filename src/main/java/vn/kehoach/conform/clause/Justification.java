package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lines but the last of a paragraph reach from margin to margin. */
final class Justification implements Clause {
    /** How near to the margin, in points. */
    private static final double REACHES = 3;

    /** A line that the author breaks by hand may be short. */
    private static final Range MOST = new Range(90, 100, Unit.PERCENT, 0);

    /** Fewer lines of one kind say nothing. */
    private static final int FEW = 5;

    @Override
    public List<Row> measure(OfficialText text) {
        Map<Paragraph.Kind, List<Line>> lines = new EnumMap<>(Paragraph.Kind.class);
        for (Paragraph paragraph : BodyText.paragraphs(text)) {
            List<Line> full = paragraph.lines().subList(0, paragraph.lines().size() - 1);
            lines.computeIfAbsent(paragraph.kind(), kind -> new ArrayList<>()).addAll(full);
        }
        List<Double> shares = new ArrayList<>();
        List<Line> outside = new ArrayList<>();
        for (List<Line> kind : lines.values()) {
            if (kind.size() >= FEW) {
                List<Line> ragged = kind.stream().filter(line -> !reaches(line, text)).toList();
                double share = 100.0 * (kind.size() - ragged.size()) / kind.size();
                shares.add(share);
                if (!MOST.holds(share)) {
                    outside.addAll(ragged);
                }
            }
        }
        return List.of(
                shares.isEmpty()
                        ? Row.undetermined(
                                "II.6e",
                                Component.BODY,
                                Quality.JUSTIFICATION,
                                MOST.value(),
                                Verdict.Reason.TOO_LITTLE_TEXT)
                        : new Row(
                                "II.6e",
                                Component.BODY,
                                Quality.JUSTIFICATION,
                                MOST.measured(shares),
                                MOST.value(),
                                MOST.verdict(shares),
                                Row.pages(outside)));
    }

    private static boolean reaches(Line line, OfficialText text) {
        return line.right() >= text.area().right() - REACHES;
    }
}
