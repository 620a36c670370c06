package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A block of a section or an appendix. */
public sealed interface Content {
    Provenance provenance();

    Span span();

    record Prose(Text text, Provenance provenance, Span span) implements Content {}

    /** "Ghi chú: ...". */
    record Remark(Text text, Provenance provenance, Span span) implements Content {}

    record EntryList(Marks marks, List<Entry> entries, Provenance provenance, Span span)
            implements Content {
        public EntryList {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param nested points or dashes under the entry
     */
    record Entry(
            @Nullable Located<SectionId> id,
            Text text,
            @Nullable EntryList nested,
            Provenance provenance) {}

    /** A clause with a heading. */
    record Clause(
            @Nullable Located<SectionId> id,
            Text heading,
            List<Content> content,
            Provenance provenance,
            Span span)
            implements Content {
        public Clause {
            content = List.copyOf(content);
        }
    }

    record GoalList(Selection<GoalId> selection, Marks marks, Provenance provenance, Span span)
            implements Content {}

    record TaskList(
            Selection<TaskGroupId> selection,
            Marks marks,
            List<TaskDetail> details,
            Provenance provenance,
            Span span)
            implements Content {
        public TaskList {
            details = List.copyOf(details);
        }
    }

    record IndicatorTable(
            Selection<IndicatorGroupId> selection,
            List<IndicatorColumn> columns,
            RowNumbering numbering,
            Provenance provenance,
            Span span)
            implements Content {
        public IndicatorTable {
            columns = List.copyOf(columns);
        }
    }

    record TaskTable(
            Selection<TaskGroupId> selection,
            List<TaskColumn> columns,
            RowNumbering numbering,
            Provenance provenance,
            Span span)
            implements Content {
        public TaskTable {
            columns = List.copyOf(columns);
        }
    }

    record DutyList(List<Duty> duties, Provenance provenance, Span span) implements Content {
        public DutyList {
            duties = List.copyOf(duties);
        }
    }

    record Duty(
            List<Located<AssigneeId>> assignees,
            List<Content> content,
            Provenance provenance,
            Places places) {
        public Duty {
            assignees = List.copyOf(assignees);
            content = List.copyOf(content);
        }
    }

    record Funding(
            @Nullable Text caption,
            Text unit,
            List<Integer> years,
            List<FundingSource> sources,
            List<Text> notes,
            Provenance provenance,
            Span span)
            implements Content {
        public Funding {
            years = List.copyOf(years);
            sources = List.copyOf(sources);
            notes = List.copyOf(notes);
        }
    }

    record FundingSource(
            Text name,
            Map<Integer, BigDecimal> amounts,
            @Nullable Text note,
            Provenance provenance,
            Places places) {
        public FundingSource {
            amounts = Map.copyOf(amounts);
        }
    }

    record FreeTable(
            @Nullable Text caption,
            @Nullable Text unit,
            List<TableColumn> columns,
            List<TableRow> rows,
            List<Text> notes,
            Provenance provenance,
            Span span)
            implements Content {
        public FreeTable {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param width relative to the other columns' widths
     */
    record TableColumn(Text heading, int width, CellAlignment alignment) {
        /** Of all columns of a table, or of none. */
        public static final int BY_CONTENT = 0;

        public TableColumn besideOthersWithWidths() {
            return width == BY_CONTENT ? new TableColumn(heading, 1, alignment) : this;
        }
    }

    sealed interface TableRow {
        record Plain(List<TableCell> cells) implements TableRow {}

        record Group(Text heading) implements TableRow {}

        record Total(List<TableCell> cells) implements TableRow {}
    }

    /**
     * @param alignment instead of the column's
     */
    record TableCell(Text text, int across, int down, @Nullable CellAlignment alignment) {}

    record Form(
            Text title,
            List<Text> lines,
            List<TableColumn> columns,
            List<TableRow> rows,
            int blankRows,
            List<Text> signatures,
            List<Text> notes,
            Provenance provenance,
            Span span)
            implements Content {
        public Form {
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            signatures = List.copyOf(signatures);
            notes = List.copyOf(notes);
        }
    }

    enum Marks {
        /** "1.", and "(1)" for assignments. */
        NUMBERS,
        LETTERS,
        DASHES
    }

    enum CellAlignment {
        LEFT,
        CENTER,
        RIGHT,
        /** Decimal commas under each other. */
        DECIMAL
    }

    enum RowNumbering {
        CONTINUE,
        RESTART
    }

    enum TaskDetail {
        DUE,
        DELIVERABLE,
        APPROVER
    }

    enum IndicatorColumn {
        NUMBER,
        NAME,
        UNIT,
        BASELINE,
        TARGETS,
        LEAD,
        SUPPORT,
        SOURCE,
        NOTE
    }

    enum TaskColumn {
        NUMBER,
        CONTENT,
        LEAD,
        SUPPORT,
        DUE,
        DELIVERABLE,
        APPROVER,
        GOALS,
        INDICATORS,
        NOTE
    }
}
