package vn.kehoach.compose;

import vn.kehoach.model.Content;
import vn.kehoach.model.Content.IndicatorColumn;
import vn.kehoach.model.Content.TaskColumn;
import vn.kehoach.model.Id;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.resolve.Numbering;
import vn.kehoach.resolve.Place;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of each group the document prints anywhere, and the number of a row there. */
final class PrintedColumns {
    private final Map<Id, Set<TaskColumn>> ofTasks = new HashMap<>();
    private final Map<Id, Set<IndicatorColumn>> ofIndicators = new HashMap<>();
    private final Map<Id, Row> rows = new HashMap<>();
    private final Numbering numbering;

    private PrintedColumns(Numbering numbering) {
        this.numbering = numbering;
    }

    static PrintedColumns of(ResolvedPlan plan) {
        PrintedColumns printed = new PrintedColumns(plan.numbering());
        plan.blocks().forEach(block -> printed.add(block, plan));
        return printed;
    }

    private void add(Content block, ResolvedPlan plan) {
        switch (block) {
            case Content.TaskList list ->
                    plan.taskGroups(list.selection())
                            .forEach(group -> columns(group).addAll(columns(list)));
            case Content.TaskTable table -> {
                List<TaskGroup> groups = plan.taskGroups(table.selection());
                groups.forEach(group -> columns(group).addAll(table.columns()));
                addRows(
                        table,
                        groups.stream().flatMap(group -> group.tasks().stream()),
                        task -> task.id().value());
            }
            case Content.IndicatorTable table -> {
                List<IndicatorGroup> groups = plan.indicatorGroups(table.selection());
                groups.forEach(group -> columns(group).addAll(table.columns()));
                addRows(
                        table,
                        groups.stream().flatMap(group -> group.indicators().stream()),
                        indicator -> indicator.id().value());
            }
            case Content.Prose prose -> {}
            case Content.Remark remark -> {}
            case Content.EntryList list -> {}
            case Content.Clause clause -> {}
            case Content.GoalList list -> {}
            case Content.DutyList list -> {}
            case Content.Funding funding -> {}
            case Content.FreeTable table -> {}
            case Content.Form form -> {}
        }
    }

    private Set<TaskColumn> columns(TaskGroup group) {
        return ofTasks.computeIfAbsent(group.id().value(), id -> EnumSet.noneOf(TaskColumn.class));
    }

    private Set<IndicatorColumn> columns(IndicatorGroup group) {
        return ofIndicators.computeIfAbsent(
                group.id().value(), id -> EnumSet.noneOf(IndicatorColumn.class));
    }

    private static Set<TaskColumn> columns(Content.TaskList list) {
        Set<TaskColumn> columns = EnumSet.of(TaskColumn.LEAD, TaskColumn.SUPPORT);
        if (list.details().contains(Content.TaskDetail.DUE)) {
            columns.add(TaskColumn.DUE);
        }
        return columns;
    }

    private <T> void addRows(Content table, Stream<T> things, Function<T, Id> id) {
        List<Id> ids = things.map(id).toList();
        for (Id each : ids) {
            Row row = new Row(numbering.row(table, each), ids.size());
            rows.merge(each, row, (one, other) -> one.of() < other.of() ? other : one);
        }
    }

    /** In the largest table that has it: numbers of small ones come again in the next. */
    private record Row(int number, int of) {}

    boolean has(TaskGroup group) {
        return ofTasks.containsKey(group.id().value());
    }

    boolean has(IndicatorGroup group) {
        return ofIndicators.containsKey(group.id().value());
    }

    boolean has(TaskGroup group, TaskColumn column) {
        return columns(group).contains(column);
    }

    boolean has(IndicatorGroup group, IndicatorColumn column) {
        return columns(group).contains(column);
    }

    /** That of its row, else that of its place in the body. */
    String number(Task task) {
        Row row = rows.get(task.id().value());
        return row == null
                ? numbering.find(task.id().value()).map(Place::address).orElse("")
                : Integer.toString(row.number());
    }

    String number(Indicator indicator) {
        Row row = rows.get(indicator.id().value());
        return row == null ? "" : Integer.toString(row.number());
    }
}
