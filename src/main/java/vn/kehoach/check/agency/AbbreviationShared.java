package vn.kehoach.check.agency;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.name.NameBook;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two agencies that a plan names and that share a short name or a symbol on its date.
 *
 * @param abbreviation which both have
 */
public record AbbreviationShared(String abbreviation, String one, String other)
        implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("AGC-05");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Stream.concat(
                shared(plan, "short", AssigneeName::shortName),
                shared(plan, "symbol", AssigneeName::symbol));
    }

    private static Stream<Diagnostic> shared(
            ResolvedPlan plan, String key, Function<AssigneeName, @Nullable String> abbreviation) {
        Map<String, AssigneeName> first = new HashMap<>();
        return named(plan).stream()
                .filter(id -> NameBook.isNamedByItself(plan.assignees().assignee(id).kind()))
                .flatMap(id -> plan.assignees().findName(id).stream())
                .filter(name -> abbreviation.apply(name) != null)
                .map(name -> {
                    String shared = Objects.requireNonNull(abbreviation.apply(name));
                    AssigneeName other = first.putIfAbsent(shared, name);
                    return other == null || other.name().equals(name.name())
                            ? null
                            : Diagnostic.of(
                                    new AbbreviationShared(shared, name.name(), other.name()),
                                    name.places().value(key),
                                    new Related(Relation.ALSO_HERE, other.places().value(key)));
                })
                .filter(Objects::nonNull);
    }

    /** Registries of other places may stand beside that of the plan: only who is named counts. */
    private static Set<AssigneeId> named(ResolvedPlan plan) {
        Set<AssigneeId> all = new LinkedHashSet<>();
        plan.assigneesNamed().stream()
                .map(Located::value)
                .distinct()
                .forEach(id -> all.addAll(plan.assignees().expand(id)));
        return all;
    }
}
