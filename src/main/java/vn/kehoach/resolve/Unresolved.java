package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.Registry;
import vn.kehoach.resolve.ResolveProblem.NothingDeclared;
import vn.kehoach.resolve.ResolveProblem.PointerToNoAppendix;
import vn.kehoach.resolve.ResolveProblem.PointerToNothing;
import vn.kehoach.resolve.ResolveProblem.ReferenceOfWrongKind;
import vn.kehoach.resolve.ResolveProblem.UnknownReference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The uses that lead to nothing of their kind. An id written wrong in thirty places is one mistake,
 * and so is a file that is not there.
 */
final class Unresolved {
    private record Name(EntityKind space, String id) {
        /** Assignees and instruments share their ids, since {@code ${id}} may name either. */
        static Name of(Use use) {
            return new Name(
                    switch (use.kind()) {
                        case ASSIGNEE, INSTRUMENT, ASSIGNEE_OR_INSTRUMENT ->
                                EntityKind.ASSIGNEE_OR_INSTRUMENT;
                        case INDICATOR, INDICATOR_GROUP -> EntityKind.INDICATOR;
                        case TASK, TASK_GROUP -> EntityKind.TASK;
                        case GOAL, SECTION, APPENDIX, DEMAND -> use.kind();
                    },
                    use.id());
        }
    }

    private final SymbolTable symbols;
    private final Registry registry;
    private final List<Use> uses = new ArrayList<>();

    Unresolved(SymbolTable symbols, Registry registry) {
        this.symbols = symbols;
        this.registry = registry;
    }

    /** Whether the use leads to something of its kind; kept if not. */
    boolean follows(Use use) {
        boolean leads = symbols.has(use.kind(), use.id());
        if (!leads) {
            uses.add(use);
        }
        return leads;
    }

    void report(Diagnostics diagnostics) {
        Map<Name, List<Use>> byName = new LinkedHashMap<>();
        uses.stream()
                .sorted(Comparator.comparing(Use::span))
                .forEach(use ->
                        byName.computeIfAbsent(Name.of(use), each -> new ArrayList<>()).add(use));
        for (Family family : Family.values()) {
            List<List<Use>> own =
                    byName.values().stream().filter(alike -> family(alike) == family).toList();
            // A single id may be a slip of the pen; of several that lead nowhere, the file is.
            if (own.size() > 1 && family.isEmpty(symbols)) {
                nothingDeclared(
                        family, own.stream().flatMap(Collection::stream).toList(), diagnostics);
                byName.values().removeAll(own);
            }
        }
        if (!byName.isEmpty()) {
            NameIndex names = new NameIndex(registry);
            byName.values().forEach(alike -> unknown(alike, names, diagnostics));
        }
    }

    /** A use that says which of two it means speaks for those that do not. */
    private Family family(List<Use> alike) {
        return Family.of(
                alike.stream()
                        .map(Use::kind)
                        .filter(kind -> kind != EntityKind.ASSIGNEE_OR_INSTRUMENT)
                        .findFirst()
                        .orElse(alike.getFirst().kind()),
                symbols);
    }

    private static void nothingDeclared(Family family, List<Use> all, Diagnostics diagnostics) {
        List<Use> sorted = all.stream().sorted(Comparator.comparing(Use::span)).toList();
        diagnostics.report(
                new NothingDeclared(family.kind(), family.file()),
                sorted.getFirst().span(),
                others(sorted).toArray(Related[]::new));
    }

    private void unknown(List<Use> alike, NameIndex names, Diagnostics diagnostics) {
        Use first = alike.getFirst();
        Optional<EntityKind> other = symbols.kinds(first.id()).stream().findFirst();
        List<Related> related = new ArrayList<>();
        other.flatMap(kind -> symbols.place(kind, first.id()))
                .ifPresent(place -> related.add(new Related(Relation.DECLARED_HERE, place)));
        related.addAll(others(alike));
        diagnostics.report(
                other.<ResolveProblem>map(
                                found -> new ReferenceOfWrongKind(first.kind(), first.id(), found))
                        .orElseGet(() -> unknown(first, meant(first, names))),
                first.span(),
                related.toArray(Related[]::new));
    }

    private static List<Related> others(List<Use> sorted) {
        return sorted.stream()
                .skip(1)
                .map(use -> new Related(Relation.USED_HERE, use.span()))
                .toList();
    }

    private static ResolveProblem unknown(Use use, List<String> nearest) {
        if (!use.pointer()) {
            return new UnknownReference(use.kind(), use.id(), nearest);
        }
        return use.kind() == EntityKind.APPENDIX
                ? new PointerToNoAppendix(use.id(), nearest)
                : new PointerToNothing(use.kind(), use.id(), nearest);
    }

    private List<String> meant(Use use, NameIndex names) {
        List<String> named = names.named(use.id(), use.kind());
        return named.isEmpty()
                ? Spelling.nearest(
                        use.id().replaceAll("[ /]+", "-"), new TreeSet<>(symbols.ids(use.kind())))
                : named;
    }
}
