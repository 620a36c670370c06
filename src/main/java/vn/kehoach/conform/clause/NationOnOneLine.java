package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.Letterhead;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Line;

import java.util.List;

/** The nation's name stands on one line. */
final class NationOnOneLine implements Clause {
    private static final Range ONE = new Range(1, 1, Unit.LINE, 0);

    @Override
    public List<Row> measure(OfficialText text) {
        List<Line> nation = text.letterhead().nation();
        if (nation.isEmpty()) {
            return List.of(
                    Row.undetermined(
                            "II.1a",
                            Component.NATION,
                            Quality.LINE_COUNT,
                            ONE.value(),
                            Verdict.Reason.NOT_FOUND));
        }
        boolean whole = Letterhead.NATION.matcher(nation.getFirst().text()).find();
        return List.of(
                new Row(
                        "II.1a",
                        Component.NATION,
                        Quality.LINE_COUNT,
                        ONE.measured(whole ? 1 : 2),
                        ONE.value(),
                        Verdict.within(whole),
                        whole ? List.of() : Row.pages(nation)));
    }
}
