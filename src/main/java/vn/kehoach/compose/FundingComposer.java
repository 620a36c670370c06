package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.BlockView.ColumnView;
import vn.kehoach.compose.view.BlockView.RowView;
import vn.kehoach.compose.view.BlockView.TableView;
import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Content.Funding;
import vn.kehoach.model.Content.FundingSource;
import vn.kehoach.model.Provenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of funding with its sums. */
record FundingComposer(Labels labels, Prose prose) {

    TableView compose(Funding funding, Provenance outer) {
        boolean notes = funding.sources().stream().anyMatch(source -> source.note() != null);
        List<ColumnView> columns = new ArrayList<>();
        List<CellView> head = new ArrayList<>();
        column(columns, head, 2, "center", labels.of("column-funding-number"));
        column(columns, head, 8, "left", labels.of("column-funding-source"));
        column(columns, head, 4, "right", labels.of("column-funding-total"));
        for (int year : funding.years()) {
            String heading = labels.of("column-year", Map.of("year", Integer.toString(year)));
            column(columns, head, 3, "right", heading);
        }
        if (notes) {
            column(columns, head, 5, "left", labels.of("column-funding-note"));
        }
        List<RowView> rows = new ArrayList<>();
        int number = 0;
        for (FundingSource source : funding.sources()) {
            rows.add(row(++number, source, funding, outer, notes));
        }
        rows.add(total(funding, notes));
        return new TableView(
                prose.of(funding.caption()),
                UnitLine.of(funding.unit(), prose, labels),
                columns,
                List.of(new RowView("head", "", head)),
                rows,
                prose.all(funding.notes()));
    }

    private static void column(
            List<ColumnView> columns, List<CellView> head, int width, String align, String text) {
        columns.add(new ColumnView(width, align));
        head.add(Cells.head(text, 1, 1));
    }

    private RowView row(
            int number, FundingSource source, Funding funding, Provenance outer, boolean notes) {
        int decimals = decimals(funding);
        List<CellView> cells = new ArrayList<>();
        cells.add(Cells.cell(MarkupWriter.escaped(Integer.toString(number)), "table-cell"));
        Provenance provenance = ContentComposer.inherit(outer, source.provenance());
        cells.add(
                Cells.cell(
                        prose.from(
                                Origin.of(source.places(), "name"),
                                prose.of(source.name(), provenance)),
                        "table-cell"));
        cells.add(figure(sum(source), decimals, "table-cell"));
        for (int year : funding.years()) {
            cells.add(
                    figure(
                            source.amounts().getOrDefault(year, BigDecimal.ZERO),
                            decimals,
                            "table-cell"));
        }
        if (notes) {
            cells.add(Cells.cell(prose.of(source.note()), "table-cell"));
        }
        return new RowView("plain", "", cells);
    }

    private RowView total(Funding funding, boolean notes) {
        int decimals = decimals(funding);
        List<CellView> cells = new ArrayList<>();
        cells.add(Cells.across(MarkupWriter.escaped(labels.of("total")), "table-total", 2));
        cells.add(
                figure(
                        funding.sources().stream()
                                .map(FundingComposer::sum)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        decimals,
                        "table-total"));
        for (int year : funding.years()) {
            cells.add(
                    figure(
                            funding.sources().stream()
                                    .map(source ->
                                            source.amounts().getOrDefault(year, BigDecimal.ZERO))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add),
                            decimals,
                            "table-total"));
        }
        if (notes) {
            cells.add(Cells.cell(Markup.EMPTY, "table-total"));
        }
        return new RowView("total", "", cells);
    }

    private static BigDecimal sum(FundingSource source) {
        return source.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All figures of a table have as many decimals, so that their commas stand in line. */
    private static int decimals(Funding funding) {
        return funding.sources().stream()
                .flatMap(source -> source.amounts().values().stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    private static CellView figure(BigDecimal amount, int decimals, String style) {
        String text =
                amount.signum() == 0
                        ? "-"
                        : Figures.grouped(amount.setScale(decimals, RoundingMode.UNNECESSARY));
        return Cells.cell(MarkupWriter.escaped(text), style);
    }
}
