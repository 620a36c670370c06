package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.BlockView.ColumnView;
import vn.kehoach.compose.view.BlockView.RowView;
import vn.kehoach.compose.view.BlockView.TableView;
import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content.TaskColumn;
import vn.kehoach.model.Content.TaskTable;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Stage;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.Numerals;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of tasks, from the same records as the body. */
record TaskTableComposer(
        ResolvedPlan plan, Labels labels, Prose prose, Names names, Anchors anchors) {

    TableView compose(TaskTable table, Provenance outer) {
        boolean withReasons = plan.plan().stage().value() == Stage.SUBMITTED;
        List<ColumnView> columns = new ArrayList<>();
        List<CellView> head = new ArrayList<>();
        for (TaskColumn column : table.columns()) {
            columns.add(new ColumnView(width(column), align(column)));
            head.add(Cells.head(labels.of("column-task-" + key(column)), 1, 1));
        }
        RowView headRow = new RowView("head", "", head);
        if (withReasons) {
            columns.add(Reasons.COLUMN);
            headRow = Reasons.head(headRow, 1, labels);
        }
        List<RowView> rows = new ArrayList<>();
        int number = 0;
        for (TaskGroup group : plan.taskGroups(table.selection())) {
            Provenance provenance = ContentComposer.inherit(outer, group.provenance());
            rows.add(groupRow(++number, group, provenance, table, columns.size()));
            for (Assignment assignment : group.assignments()) {
                Provenance inner = ContentComposer.inherit(provenance, assignment.provenance());
                for (Task task : assignment.tasks()) {
                    RowView row = row(task, assignment, table, inner);
                    rows.add(withReasons ? Reasons.row(row, prose.of(task.rationale())) : row);
                }
            }
        }
        return new TableView(
                Markup.EMPTY, Markup.EMPTY, columns, List.of(headRow), rows, List.of());
    }

    private RowView groupRow(
            int number, TaskGroup group, Provenance provenance, TaskTable table, int width) {
        Markup heading =
                prose.from(
                        Origin.of(group.places(), "heading"),
                        prose.of(group.heading(), provenance));
        return new RowView(
                "group",
                "",
                GroupCells.of(
                        Numerals.roman(number),
                        heading,
                        table.columns().getFirst() == TaskColumn.NUMBER,
                        width));
    }

    private RowView row(Task task, Assignment assignment, TaskTable table, Provenance outer) {
        Provenance provenance = ContentComposer.inherit(outer, task.provenance());
        List<CellView> cells = new ArrayList<>();
        for (TaskColumn column : table.columns()) {
            Markup words = cell(column, task, assignment, table, provenance);
            cells.add(
                    Cells.cell(
                            prose.from(item(column, task, assignment), words, key(column)),
                            "table-cell"));
        }
        return new RowView("plain", anchors.once(Anchors.name(task.id().value())), cells);
    }

    private static Places item(TaskColumn column, Task task, Assignment assignment) {
        return switch (column) {
            case LEAD, SUPPORT -> assignment.places();
            case NUMBER, CONTENT, DUE, DELIVERABLE, APPROVER, GOALS, INDICATORS, NOTE ->
                    task.places();
        };
    }

    private Markup cell(
            TaskColumn column,
            Task task,
            Assignment assignment,
            TaskTable table,
            Provenance provenance) {
        return switch (column) {
            case NUMBER ->
                    MarkupWriter.escaped(
                            Integer.toString(plan.numbering().row(table, task.id().value())));
            case CONTENT -> prose.of(task.content(), provenance);
            case LEAD -> MarkupWriter.escaped(names.led(assignment));
            case SUPPORT -> MarkupWriter.escaped(names.listed(assignment.support()));
            case DUE ->
                    MarkupWriter.escaped(
                            task.due() == null ? "" : new Deadlines(labels).of(task.due().value()));
            case DELIVERABLE -> prose.of(task.deliverable());
            case APPROVER ->
                    MarkupWriter.escaped(
                            task.approver() == null
                                    ? ""
                                    : Capitals.first(names.of(task.approver().value())));
            case GOALS -> goals(task);
            case INDICATORS -> indicators(task);
            case NOTE -> prose.of(task.note());
        };
    }

    private Markup goals(Task task) {
        return joined(
                task.goals().stream()
                        .map(id -> plan.goal(id.value()))
                        .map(goal -> goal.label() == null ? goal.content() : goal.label()));
    }

    private Markup indicators(Task task) {
        return joined(task.indicators().stream().map(id -> plan.indicator(id.value()).name()));
    }

    private Markup joined(Stream<Text> texts) {
        return new Markup(
                texts.map(text -> Punctuation.open(prose.of(text)).xml())
                        .collect(Collectors.joining("; ")));
    }

    private static String key(TaskColumn column) {
        return switch (column) {
            case NUMBER -> "number";
            case CONTENT -> "content";
            case LEAD -> "lead";
            case SUPPORT -> "support";
            case DUE -> "due";
            case DELIVERABLE -> "deliverable";
            case APPROVER -> "approver";
            case GOALS -> "goals";
            case INDICATORS -> "indicators";
            case NOTE -> "note";
        };
    }

    /** Shares of the width, found by looking at pages of both orientations. */
    private static int width(TaskColumn column) {
        return switch (column) {
            case NUMBER -> 2;
            case CONTENT -> 14;
            case SUPPORT -> 8;
            case LEAD, DELIVERABLE -> 7;
            case DUE, APPROVER -> 5;
            case GOALS, NOTE -> 6;
            case INDICATORS -> 9;
        };
    }

    private static String align(TaskColumn column) {
        return switch (column) {
            case NUMBER, DUE -> "center";
            case CONTENT, LEAD, SUPPORT, DELIVERABLE, APPROVER, GOALS, INDICATORS, NOTE -> "left";
        };
    }
}
