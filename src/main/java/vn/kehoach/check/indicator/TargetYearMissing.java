package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.IndicatorColumn;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An empty cell in a column of the table: nobody can tell it from one that was forgotten.
 *
 * @param indicator name
 * @param years that other rows of the table have
 */
public record TargetYearMissing(String indicator, String years) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-04");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<Indicator, SortedSet<Integer>> missing = new LinkedHashMap<>();
        plan.blocks()
                .forEach(block -> {
                    if (block instanceof Content.IndicatorTable table
                            && table.columns().contains(IndicatorColumn.TARGETS)) {
                        collect(plan.indicatorGroups(table.selection()), missing);
                    }
                });
        return missing.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()));
    }

    private static void collect(
            List<IndicatorGroup> groups, Map<Indicator, SortedSet<Integer>> missing) {
        List<Indicator> rows =
                groups.stream().flatMap(group -> group.indicators().stream()).toList();
        SortedSet<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.addAll(row.targets().keySet()));
        for (Indicator row : rows) {
            // Targets that could not be read were reported.
            if (!row.targets().isEmpty()) {
                SortedSet<Integer> absent = missing.computeIfAbsent(row, key -> new TreeSet<>());
                years.stream()
                        .filter(year -> !row.targets().containsKey(year))
                        .forEach(absent::add);
            }
        }
    }

    private static Diagnostic diagnostic(Indicator indicator, SortedSet<Integer> years) {
        return Diagnostic.of(
                new TargetYearMissing(
                        indicator.name().written().text(),
                        years.stream()
                                .map(year -> Integer.toString(year))
                                .collect(Collectors.joining(", "))),
                indicator.places().key("targets"));
    }
}
