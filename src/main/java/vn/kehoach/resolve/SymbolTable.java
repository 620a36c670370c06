package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Content;
import vn.kehoach.model.Id;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.resolve.ResolveProblem.AmbiguousId;
import vn.kehoach.resolve.ResolveProblem.DuplicateId;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where each id is declared. */
final class SymbolTable {
    private final Map<EntityKind, Map<String, Span>> declared = new EnumMap<>(EntityKind.class);
    private final Diagnostics diagnostics;

    private SymbolTable(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (EntityKind kind : EntityKind.values()) {
            declared.put(kind, new LinkedHashMap<>());
        }
    }

    /** Reports what is declared twice. */
    static SymbolTable of(Plan plan, Registry registry, Diagnostics diagnostics) {
        SymbolTable table = new SymbolTable(diagnostics);
        registry.assignees().forEach(each -> table.declare(EntityKind.ASSIGNEE, each.id()));
        registry.instruments()
                .forEach(each -> {
                    table.instrument(each.id());
                    each.demands().forEach(one -> table.declare(EntityKind.DEMAND, one.id()));
                });
        plan.goals().forEach(each -> table.declare(EntityKind.GOAL, each.id()));
        plan.indicatorGroups()
                .forEach(group -> {
                    table.declare(EntityKind.INDICATOR_GROUP, group.id());
                    group.indicators()
                            .forEach(each -> table.declare(EntityKind.INDICATOR, each.id()));
                });
        plan.taskGroups()
                .forEach(group -> {
                    table.declare(EntityKind.TASK_GROUP, group.id());
                    group.tasks().forEach(each -> table.declare(EntityKind.TASK, each.id()));
                });
        plan.body().forEach(section -> table.declare(EntityKind.SECTION, section.id()));
        plan.appendices().forEach(each -> table.declare(EntityKind.APPENDIX, each.id()));
        ContentWalk.over(plan).forEach(table::content);
        return table;
    }

    private void content(Content content) {
        if (content instanceof Content.Clause clause) {
            declare(EntityKind.SECTION, clause.id());
        } else if (content instanceof Content.EntryList list) {
            entries(list);
        }
    }

    private void entries(Content.EntryList list) {
        for (Content.Entry entry : list.entries()) {
            declare(EntityKind.SECTION, entry.id());
            if (entry.nested() != null) {
                entries(entry.nested());
            }
        }
    }

    private <I extends Id> void instrument(Located<I> id) {
        Span assignee = of(EntityKind.ASSIGNEE).get(id.value().text());
        if (assignee != null) {
            diagnostics.report(
                    new AmbiguousId(id.value().text()),
                    id.span(),
                    new Related(Relation.FIRST_DECLARED_HERE, assignee));
        }
        declare(EntityKind.INSTRUMENT, id);
    }

    private <I extends Id> void declare(EntityKind kind, @Nullable Located<I> id) {
        if (id == null || id.value().text().isEmpty()) {
            return;
        }
        String text = id.value().text();
        Span first = of(kind).putIfAbsent(text, id.span());
        if (first != null) {
            diagnostics.report(
                    kind == EntityKind.TASK
                            ? new ResolveProblem.DuplicateTaskId(text)
                            : new DuplicateId(kind, text),
                    id.span(),
                    new Related(Relation.FIRST_DECLARED_HERE, first));
        }
    }

    private Map<String, Span> of(EntityKind kind) {
        Map<String, Span> map = declared.get(kind);
        if (map == null) {
            throw new IllegalStateException(kind.name());
        }
        return map;
    }

    boolean has(EntityKind kind, String id) {
        if (kind == EntityKind.ASSIGNEE_OR_INSTRUMENT) {
            return has(EntityKind.ASSIGNEE, id) || has(EntityKind.INSTRUMENT, id);
        }
        return of(kind).containsKey(id);
    }

    Set<String> ids(EntityKind kind) {
        if (kind == EntityKind.ASSIGNEE_OR_INSTRUMENT) {
            Set<String> both = new TreeSet<>(ids(EntityKind.ASSIGNEE));
            both.addAll(ids(EntityKind.INSTRUMENT));
            return both;
        }
        return of(kind).keySet();
    }

    Optional<Span> place(EntityKind kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /** The kinds under which an id is declared, in the order of {@link EntityKind}. */
    List<EntityKind> kinds(String id) {
        List<EntityKind> kinds = new ArrayList<>();
        for (Map.Entry<EntityKind, Map<String, Span>> each : declared.entrySet()) {
            if (each.getValue().containsKey(id)) {
                kinds.add(each.getKey());
            }
        }
        return kinds;
    }
}
