package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.BlockView.ColumnView;
import vn.kehoach.compose.view.BlockView.RowView;
import vn.kehoach.compose.view.BlockView.TableView;
import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content.TaskColumn;
import vn.kehoach.model.Content.TaskTable;
import vn.kehoach.model.Goal;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Stage;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.resolve.Numerals;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.List;

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
        if (withReasons) {
            columns.add(new ColumnView(4, "left"));
            head.add(
                    new CellView(
                            List.of(MarkupWriter.escaped(labels.of("column-rationale"))),
                            "rationale",
                            1,
                            1,
                            ""));
        }
        List<RowView> rows = new ArrayList<>();
        int number = 0;
        for (TaskGroup group : plan.taskGroups(table.selection())) {
            Provenance provenance = ContentComposer.inherit(outer, group.provenance());
            rows.add(groupRow(++number, group, provenance, table, columns.size()));
            for (Assignment assignment : group.assignments()) {
                Provenance inner = ContentComposer.inherit(provenance, assignment.provenance());
                for (Task task : assignment.tasks()) {
                    rows.add(row(task, assignment, table, inner, withReasons));
                }
            }
        }
        return new TableView(
                Markup.EMPTY,
                Markup.EMPTY,
                columns,
                List.of(new RowView("head", "", head)),
                rows,
                List.of());
    }

    private RowView groupRow(
            int number, TaskGroup group, Provenance provenance, TaskTable table, int width) {
        Markup heading = prose.of(group.heading(), provenance);
        return new RowView(
                "group",
                "",
                GroupCells.of(
                        Numerals.roman(number),
                        heading,
                        table.columns().getFirst() == TaskColumn.NUMBER,
                        width));
    }

    private RowView row(
            Task task,
            Assignment assignment,
            TaskTable table,
            Provenance outer,
            boolean withReasons) {
        Provenance provenance = ContentComposer.inherit(outer, task.provenance());
        List<CellView> cells = new ArrayList<>();
        for (TaskColumn column : table.columns()) {
            cells.add(Cells.cell(cell(column, task, assignment, table, provenance), "table-cell"));
        }
        if (withReasons) {
            cells.add(Cells.cell(prose.of(task.rationale()), "rationale"));
        }
        return new RowView("plain", anchors.once(Anchors.name(task.id().value())), cells);
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
            case LEAD -> MarkupWriter.escaped(names.listed(assignment.lead()));
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
            case GOALS -> MarkupWriter.escaped(goals(task));
            case INDICATORS -> MarkupWriter.escaped(indicators(task));
            case NOTE -> prose.of(task.note());
        };
    }

    private String goals(Task task) {
        return String.join(
                "; ",
                task.goals().stream()
                        .map(id -> {
                            Goal goal = plan.goal(id.value());
                            return goal.label() == null
                                    ? PlainText.of(goal.content())
                                    : PlainText.of(goal.label());
                        })
                        .toList());
    }

    private String indicators(Task task) {
        return String.join(
                "; ",
                task.indicators().stream()
                        .map(id -> PlainText.of(plan.indicator(id.value()).name()))
                        .toList());
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
