package vn.kehoach.listing;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of one plan. */
public final class Listing {
    private final ResolvedPlan plan;
    private final Phrases phrases;
    private final Subject subject;
    private final List<Row> rows = new ArrayList<>();

    private Listing(ResolvedPlan plan, Subject subject) {
        this.plan = plan;
        this.phrases = new Phrases(plan);
        this.subject = subject;
    }

    public static List<Row> of(ResolvedPlan plan, Subject subject) {
        Listing listing = new Listing(plan, subject);
        switch (subject) {
            case TASKS -> plan.plan().taskGroups().forEach(listing::tasks);
            case INDICATORS -> plan.plan().indicatorGroups().forEach(listing::indicators);
            case ASSIGNEES -> listing.assignees();
            case INSTRUMENTS -> plan.registry().instruments().forEach(listing::instrument);
        }
        return List.copyOf(listing.rows);
    }

    private void tasks(TaskGroup group) {
        for (Assignment assignment : group.assignments()) {
            for (Task task : assignment.tasks()) {
                LocalDate last =
                        task.due() == null
                                ? null
                                : task.due().value().days().map(days -> days.last()).orElse(null);
                add(
                        last,
                        text(group.id().value().text()),
                        text(task.id().value().text()),
                        text(phrases.of(task.content())),
                        phrases.names(assignment.lead()),
                        phrases.names(assignment.support()),
                        text(task.due() == null ? "" : Phrases.of(task.due().value())),
                        text(last == null ? "" : last.toString()),
                        text(phrases.of(task.deliverable())),
                        phrases.names(
                                task.approver() == null ? List.of() : List.of(task.approver())),
                        ids(task.goals().stream().map(id -> id.value().text()).toList()),
                        ids(task.indicators().stream().map(id -> id.value().text()).toList()));
            }
        }
    }

    private void indicators(IndicatorGroup group) {
        for (Indicator indicator : group.indicators()) {
            Indicator.Baseline baseline = indicator.baseline();
            add(
                    null,
                    text(group.id().value().text()),
                    text(indicator.id().value().text()),
                    text(phrases.of(indicator.name())),
                    text(indicator.unit().label()),
                    text(
                            baseline == null
                                    ? ""
                                    : baseline.year() + ": " + phrases.of(baseline.value())),
                    new Cell(
                            indicator.targets().entrySet().stream()
                                    .map(each -> each.getKey() + ": " + phrases.of(each.getValue()))
                                    .toList(),
                            List.of()),
                    phrases.names(indicator.lead()),
                    phrases.names(indicator.support()));
        }
    }

    private void assignees() {
        Map<AssigneeId, Long> led = new HashMap<>();
        for (TaskGroup group : plan.plan().taskGroups()) {
            for (Assignment assignment : group.assignments()) {
                for (Located<AssigneeId> lead : assignment.lead()) {
                    led.merge(lead.value(), (long) assignment.tasks().size(), Long::sum);
                }
            }
        }
        for (Assignee assignee : plan.assignees().all()) {
            AssigneeId id = assignee.id().value();
            // Who bears no name on the plan's date is listed under the last one.
            AssigneeName name =
                    plan.assignees().findName(id).orElseGet(() -> assignee.names().getLast());
            add(
                    null,
                    text(id.text()),
                    text(assignee.kind().name().toLowerCase(Locale.ROOT)),
                    text(name.name()),
                    text(name.shortName()),
                    text(name.symbol()),
                    day(name.validity().from()),
                    day(name.validity().until()),
                    text(String.valueOf(led.getOrDefault(id, 0L))));
        }
    }

    private void instrument(Instrument instrument) {
        add(
                null,
                text(instrument.id().value().text()),
                text(instrument.kind().id()),
                text(instrument.number()),
                text(
                        instrument.name() == null
                                ? phrases.of(instrument.subject())
                                : instrument.name()),
                day(instrument.date()),
                text(instrument.issuer()),
                day(instrument.validity().until()));
    }

    private static Cell text(@Nullable String text) {
        return Cell.of(text == null ? "" : text);
    }

    private static Cell day(@Nullable Located<LocalDate> day) {
        return Cell.of(day == null ? "" : day.value().toString());
    }

    private static Cell ids(List<String> ids) {
        return new Cell(ids, ids);
    }

    /** Behind the plan, in the order of the columns. */
    private void add(@Nullable LocalDate last, Cell... cells) {
        SequencedMap<String, Cell> byColumn = new LinkedHashMap<>();
        List<String> columns = subject.columns();
        byColumn.put(columns.getFirst(), text(plan.plan().id().value().text()));
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(columns.get(i + 1), cells[i]);
        }
        rows.add(new Row(byColumn, last));
    }

    /** The groups to which any of these bodies belongs on the plan's date, also through others. */
    public static Set<String> groups(ResolvedPlan plan, Set<String> ids) {
        return plan.assignees().all().stream()
                .filter(each -> each.kind() == AssigneeKind.GROUP)
                .map(each -> each.id().value())
                .filter(group ->
                        plan.assignees().expand(group).stream()
                                .anyMatch(member -> ids.contains(member.text())))
                .map(AssigneeId::text)
                .collect(Collectors.toSet());
    }

    /** All names and ids that a body of the plan goes by, for who looks one up. */
    public static Map<String, List<String>> names(ResolvedPlan plan) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Assignee assignee : plan.assignees().all()) {
            String id = assignee.id().value().text();
            names.put(
                    id,
                    assignee.names().stream()
                            .flatMap(name -> List.of(name.name(), name.brief()).stream())
                            .distinct()
                            .collect(Collectors.toList()));
        }
        return names;
    }
}
