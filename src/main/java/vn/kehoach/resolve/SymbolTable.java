package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.resolve.ResolveProblem.AmbiguousId;
import vn.kehoach.resolve.ResolveProblem.DuplicateId;
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
        Declarations.in(registry).forEach(table::declare);
        Declarations.in(plan).forEach(table::declare);
        return table;
    }

    private void declare(Declaration declaration) {
        String id = declaration.id();
        EntityKind kind = declaration.kind();
        Span assignee = of(EntityKind.ASSIGNEE).get(id);
        if (kind == EntityKind.INSTRUMENT && assignee != null) {
            diagnostics.report(
                    new AmbiguousId(id),
                    declaration.place(),
                    new Related(Relation.FIRST_DECLARED_HERE, assignee));
        }
        Span first = of(kind).putIfAbsent(id, declaration.place());
        if (first != null) {
            diagnostics.report(
                    kind == EntityKind.TASK
                            ? new ResolveProblem.DuplicateTaskId(id)
                            : new DuplicateId(kind, id),
                    declaration.place(),
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
