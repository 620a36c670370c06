package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.BlockView.ColumnView;
import vn.kehoach.compose.view.BlockView.RowView;
import vn.kehoach.compose.view.BlockView.TableView;
import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Content.IndicatorColumn;
import vn.kehoach.model.Content.IndicatorTable;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Stage;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.Numerals;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The table of indicators: one column for each year that has a target. */
record IndicatorTableComposer(
        ResolvedPlan plan, Labels labels, Prose prose, Names names, Anchors anchors) {

    TableView compose(IndicatorTable table, Provenance outer) {
        List<IndicatorGroup> groups = plan.indicatorGroups(table.selection());
        SortedSet<Integer> years = new TreeSet<>();
        groups.forEach(
                group -> group.indicators().forEach(each -> years.addAll(each.targets().keySet())));
        Optional<Integer> baselineYear = commonBaselineYear(groups);
        boolean withReasons = plan.plan().stage().value() == Stage.SUBMITTED;
        List<ColumnView> columns = columns(table, years);
        List<RowView> head = head(table, years, baselineYear);
        if (withReasons) {
            columns.add(Reasons.COLUMN);
            head.set(0, Reasons.head(head.getFirst(), head.size(), labels));
        }
        List<RowView> rows = new ArrayList<>();
        int number = 0;
        for (IndicatorGroup group : groups) {
            Provenance provenance = ContentComposer.inherit(outer, group.provenance());
            rows.add(
                    new RowView(
                            "group",
                            "",
                            GroupCells.of(
                                    Numerals.roman(++number),
                                    prose.from(
                                            Origin.of(group.places(), "heading"),
                                            prose.of(group.heading(), provenance)),
                                    table.columns().getFirst() == IndicatorColumn.NUMBER,
                                    columns.size())));
            for (Indicator indicator : group.indicators()) {
                RowView row =
                        row(
                                indicator,
                                table,
                                years,
                                baselineYear,
                                ContentComposer.inherit(provenance, indicator.provenance()));
                rows.add(withReasons ? Reasons.row(row, prose.of(indicator.rationale())) : row);
            }
        }
        return new TableView(Markup.EMPTY, Markup.EMPTY, columns, head, rows, List.of());
    }

    /** The year in the heading where all baselines have the same, else in each cell. */
    private static Optional<Integer> commonBaselineYear(List<IndicatorGroup> groups) {
        SortedSet<Integer> years = new TreeSet<>();
        groups.forEach(group ->
                group.indicators()
                        .forEach(each -> {
                            if (each.baseline() != null) {
                                years.add(each.baseline().year());
                            }
                        }));
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }

    private static List<ColumnView> columns(IndicatorTable table, SortedSet<Integer> years) {
        List<ColumnView> columns = new ArrayList<>();
        for (IndicatorColumn column : table.columns()) {
            switch (column) {
                case NUMBER -> columns.add(new ColumnView(2, "center"));
                case NAME -> columns.add(new ColumnView(9, "left"));
                case UNIT -> columns.add(new ColumnView(4, "center"));
                case BASELINE -> columns.add(new ColumnView(5, "decimal"));
                case TARGETS -> years.forEach(year -> columns.add(new ColumnView(4, "decimal")));
                case LEAD -> columns.add(new ColumnView(6, "left"));
                case SUPPORT -> columns.add(new ColumnView(8, "left"));
                case SOURCE, NOTE -> columns.add(new ColumnView(6, "left"));
            }
        }
        return columns;
    }

    /** Two rows: the years stand under one heading. */
    private List<RowView> head(
            IndicatorTable table, SortedSet<Integer> years, Optional<Integer> baselineYear) {
        boolean two = years.size() > 1 && table.columns().contains(IndicatorColumn.TARGETS);
        List<CellView> upper = new ArrayList<>();
        List<CellView> lower = new ArrayList<>();
        for (IndicatorColumn column : table.columns()) {
            switch (column) {
                case TARGETS -> {
                    if (two) {
                        upper.add(
                                Cells.head(labels.of("column-indicator-targets"), years.size(), 1));
                        years.forEach(year ->
                                lower.add(Cells.head(yearLabel("column-year", year), 1, 1)));
                    } else {
                        years.forEach(year ->
                                upper.add(Cells.head(yearLabel("column-target", year), 1, 1)));
                    }
                }
                case BASELINE ->
                        upper.add(
                                Cells.head(
                                        baselineYear
                                                .map(year ->
                                                        yearLabel("column-baseline-year", year))
                                                .orElse(labels.of("column-indicator-baseline")),
                                        1,
                                        two ? 2 : 1));
                case NUMBER, NAME, UNIT, LEAD, SUPPORT, SOURCE, NOTE ->
                        upper.add(
                                Cells.head(
                                        labels.of("column-indicator-" + key(column)),
                                        1,
                                        two ? 2 : 1));
            }
        }
        List<RowView> head = new ArrayList<>();
        head.add(new RowView("head", "", upper));
        if (two) {
            head.add(new RowView("head", "", lower));
        }
        return head;
    }

    private String yearLabel(String key, int year) {
        return labels.of(key, Map.of("year", Integer.toString(year)));
    }

    private RowView row(
            Indicator indicator,
            IndicatorTable table,
            SortedSet<Integer> years,
            Optional<Integer> baselineYear,
            Provenance provenance) {
        List<CellView> cells = new ArrayList<>();
        for (IndicatorColumn column : table.columns()) {
            Origin origin = Origin.of(indicator.places(), key(column));
            switch (column) {
                case NUMBER -> add(cells, origin, number(indicator, table));
                case NAME -> add(cells, origin, prose.of(indicator.name(), provenance));
                case UNIT -> add(cells, origin, MarkupWriter.escaped(indicator.unit().label()));
                case BASELINE -> add(cells, origin, baseline(indicator, baselineYear));
                case TARGETS -> years.forEach(year -> add(cells, indicator, year));
                case LEAD ->
                        add(cells, origin, MarkupWriter.escaped(names.listed(indicator.lead())));
                case SUPPORT ->
                        add(cells, origin, MarkupWriter.escaped(names.listed(indicator.support())));
                case SOURCE -> cells.add(source(indicator));
                case NOTE -> add(cells, origin, prose.of(indicator.note()));
            }
        }
        return new RowView("plain", anchors.once(Anchors.name(indicator.id().value())), cells);
    }

    private void add(List<CellView> cells, Origin origin, Markup words) {
        cells.add(Cells.cell(prose.from(origin, words), "table-cell"));
    }

    private void add(List<CellView> cells, Indicator indicator, int year) {
        Target target = indicator.targets().get(year);
        add(
                cells,
                Origin.of(indicator.places(), "targets", Integer.toString(year)),
                target == null ? Markup.EMPTY : prose.target(target));
    }

    private Markup number(Indicator indicator, IndicatorTable table) {
        int number = plan.numbering().row(table, indicator.id().value());
        return MarkupWriter.escaped(Integer.toString(number));
    }

    private CellView source(Indicator indicator) {
        List<Markup> sources = new ArrayList<>();
        if (indicator.source() != null) {
            sources.add(prose.of(indicator.source()));
        }
        if (indicator.baseline() != null && indicator.baseline().source() != null) {
            sources.add(
                    labels.markup(
                            "baseline-source",
                            Map.of("source", prose.of(indicator.baseline().source()).xml())));
        }
        return sources.isEmpty()
                ? Cells.cell(Markup.EMPTY, "table-cell")
                : new CellView(sources, "table-cell", 1, 1, "");
    }

    private Markup baseline(Indicator indicator, Optional<Integer> commonYear) {
        Indicator.Baseline baseline = indicator.baseline();
        if (baseline == null) {
            return Markup.EMPTY;
        }
        Markup value = prose.target(baseline.value());
        return commonYear.isPresent()
                ? value
                : new Markup(value.xml() + " (" + baseline.year() + ")");
    }

    private static String key(IndicatorColumn column) {
        return switch (column) {
            case NUMBER -> "number";
            case NAME -> "name";
            case UNIT -> "unit";
            case BASELINE -> "baseline";
            case TARGETS -> "targets";
            case LEAD -> "lead";
            case SUPPORT -> "support";
            case SOURCE -> "source";
            case NOTE -> "note";
        };
    }
}
