package vn.kehoach.render.html;

import vn.kehoach.document.Inventory.Indicator;

import java.util.List;

/** The indicators as one list, the values of each as bars. */
final class IndicatorView {
    private final ViewWriter view;

    IndicatorView(ViewWriter view) {
        this.view = view;
    }

    void write(List<Indicator> indicators) {
        view.open();
        view.filter()
                .search()
                .agencies(indicators.stream().map(Indicator::hands))
                .groups(indicators.stream().map(Indicator::group))
                .close();
        view.openTable(
                indicators.size(),
                List.of(
                        new ViewWriter.Head("number", "number"),
                        new ViewWriter.Head("indicator", "name"),
                        new ViewWriter.Head("values", ""),
                        new ViewWriter.Head("lead", "lead"),
                        new ViewWriter.Head("support", "")));
        indicators.forEach(this::writeRow);
        view.closeTable();
    }

    private void writeRow(Indicator indicator) {
        view.openRow(indicator.group(), indicator.hands(), Attributes.NONE);
        view.writeNumber(indicator.number(), indicator.place());
        view.openCell("words");
        view.writeLine(indicator.name());
        view.writeQuiet(indicator.unit());
        view.writeQuiet(indicator.group().heading());
        view.close();
        view.openCell("values");
        view.bars().write(indicator.values());
        view.close();
        view.writeCell("lead", indicator.hands().leadWords());
        view.writeCell("support", indicator.hands().supportWords());
        view.close();
    }
}
