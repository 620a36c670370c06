package vn.kehoach.compose;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Inventory;
import vn.kehoach.document.Inventory.Agency;
import vn.kehoach.document.Inventory.Due;
import vn.kehoach.document.Inventory.Group;
import vn.kehoach.document.Inventory.Hands;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content.IndicatorColumn;
import vn.kehoach.model.Content.TaskColumn;
import vn.kehoach.model.Days;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Id;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the document prints of tasks and indicators, as data. */
final class InventoryComposer {
    private final ResolvedPlan plan;
    private final Labels labels;
    private final Prose prose;
    private final Names names;
    private final PrintedColumns printed;
    private final TiedLines lines;

    InventoryComposer(ResolvedPlan plan, Labels labels, Prose prose, Names names, TiedLines lines) {
        this.plan = plan;
        this.labels = labels;
        this.prose = prose;
        this.names = names;
        this.lines = lines;
        this.printed = PrintedColumns.of(plan);
    }

    Inventory compose() {
        List<Inventory.Task> tasks = new ArrayList<>();
        for (TaskGroup group : plan.plan().taskGroups()) {
            if (printed.has(group)) {
                addTasks(group, group(group.id().value(), group.heading()), tasks);
            }
        }
        List<Inventory.Indicator> indicators = new ArrayList<>();
        for (IndicatorGroup group : plan.plan().indicatorGroups()) {
            if (printed.has(group)) {
                Group heading = group(group.id().value(), group.heading());
                for (Indicator each : group.indicators()) {
                    indicators.add(indicator(each, group, heading));
                }
            }
        }
        return new Inventory(tasks, indicators);
    }

    private void addTasks(TaskGroup group, Group heading, List<Inventory.Task> tasks) {
        for (Assignment assignment : group.assignments()) {
            Hands hands = hands(group, assignment);
            Provenance outer = ContentComposer.inherit(group.provenance(), assignment.provenance());
            for (Task task : assignment.tasks()) {
                Provenance provenance = ContentComposer.inherit(outer, task.provenance());
                tasks.add(
                        new Inventory.Task(
                                printed.number(task),
                                words(task.content(), provenance),
                                heading,
                                hands,
                                printed.has(group, TaskColumn.DUE) ? due(task) : Due.NEVER,
                                new Anchor(Anchors.name(task.id().value()))));
            }
        }
    }

    private Group group(Id id, Text heading) {
        return new Group(id.text(), PlainText.of(prose.of(heading)));
    }

    private Hands hands(TaskGroup group, Assignment assignment) {
        boolean leads = printed.has(group, TaskColumn.LEAD);
        boolean supports = printed.has(group, TaskColumn.SUPPORT);
        return new Hands(
                leads ? agencies(answering(assignment)) : List.of(),
                leads ? names.led(assignment) : "",
                supports ? agencies(assignment.support()) : List.of(),
                supports ? names.listed(assignment.support()) : "");
    }

    private static List<Located<AssigneeId>> answering(Assignment assignment) {
        return assignment.coordinator() == null
                ? assignment.lead()
                : Stream.concat(assignment.lead().stream(), Stream.of(assignment.coordinator()))
                        .toList();
    }

    private List<Agency> agencies(List<Located<AssigneeId>> ids) {
        return ids.stream()
                .map(id -> new Agency(id.value().text(), Capitals.first(names.of(id.value()))))
                .toList();
    }

    private Due due(Task task) {
        if (task.due() == null) {
            return Due.NEVER;
        }
        Deadline deadline = task.due().value();
        return new Due(
                new Deadlines(labels).of(deadline), deadline.days().map(Days::last).orElse(null));
    }

    private Inventory.Indicator indicator(
            Indicator indicator, IndicatorGroup group, Group heading) {
        Provenance provenance = ContentComposer.inherit(group.provenance(), indicator.provenance());
        boolean leads = printed.has(group, IndicatorColumn.LEAD);
        boolean supports = printed.has(group, IndicatorColumn.SUPPORT);
        return new Inventory.Indicator(
                printed.number(indicator),
                words(indicator.name(), provenance),
                printed.has(group, IndicatorColumn.UNIT) ? indicator.unit().label() : "",
                heading,
                new Hands(
                        leads ? agencies(indicator.lead()) : List.of(),
                        leads ? names.listed(indicator.lead()) : "",
                        supports ? agencies(indicator.support()) : List.of(),
                        supports ? names.listed(indicator.support()) : ""),
                values(indicator, group),
                new Anchor(Anchors.name(indicator.id().value())));
    }

    private List<Inventory.Value> values(Indicator indicator, IndicatorGroup group) {
        List<Inventory.Value> values = new ArrayList<>();
        if (indicator.baseline() != null && printed.has(group, IndicatorColumn.BASELINE)) {
            Indicator.Baseline baseline = indicator.baseline();
            values.add(value(baseline.year(), Inventory.Value.Kind.BASELINE, baseline.value()));
        }
        if (printed.has(group, IndicatorColumn.TARGETS)) {
            indicator
                    .targets()
                    .forEach((year, target) ->
                            values.add(value(year, Inventory.Value.Kind.TARGET, target)));
        }
        values.sort(Comparator.comparing(Inventory.Value::year));
        return values;
    }

    private Inventory.Value value(int year, Inventory.Value.Kind kind, Target target) {
        List<Inline> words = MarkupReader.line(prose.target(target), lines);
        return switch (target) {
            case Target.Exact(Quantity exact) ->
                    new Inventory.Value(year, kind, words, exact.value(), exact.value());
            case Target.Range(Quantity low, Quantity high) ->
                    new Inventory.Value(year, kind, words, low.value(), high.value());
            case Target.Bound(Target.Comparison comparison, Quantity bound) ->
                    new Inventory.Value(year, kind, words, bound.value(), bound.value());
            case Target.Nothing nothing -> new Inventory.Value(year, kind, words, null, null);
            case Target.Worded worded -> new Inventory.Value(year, kind, words, null, null);
        };
    }

    private List<Inline> words(Text text, Provenance provenance) {
        return MarkupReader.line(prose.of(text, provenance), lines);
    }
}
