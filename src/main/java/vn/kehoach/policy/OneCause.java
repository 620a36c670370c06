package vn.kehoach.policy;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One message for one root cause. */
final class OneCause {
    /** A place that a machine can mend is not told with one that it cannot. */
    private record Key(Problem problem, Severity severity, boolean certain) {
        static Key of(Diagnostic diagnostic) {
            return new Key(
                    diagnostic.problem(), diagnostic.severity(), !diagnostic.repair().isEmpty());
        }
    }

    private OneCause() {}

    /**
     * @param sorted in reading order
     */
    static List<Diagnostic> of(List<Diagnostic> sorted) {
        Map<Key, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Diagnostic each : sorted) {
            if (each.problem() instanceof Recurring) {
                alike.computeIfAbsent(Key.of(each), key -> new ArrayList<>()).add(each);
            }
        }
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic each : sorted) {
            List<Diagnostic> same =
                    each.problem() instanceof Recurring
                            ? alike.getOrDefault(Key.of(each), List.of())
                            : List.of();
            if (same.size() < 2) {
                told.add(each);
            } else if (same.getFirst() == each) {
                told.add(one(same));
            }
        }
        return told;
    }

    private static Diagnostic one(List<Diagnostic> same) {
        Diagnostic first = same.getFirst();
        List<Related> places =
                same.stream()
                        .skip(1)
                        .map(each -> new Related(Relation.ALSO_HERE, each.span()))
                        .toList();
        return new Diagnostic(
                first.problem(),
                first.severity(),
                first.span(),
                Stream.concat(first.related().stream(), places.stream()).distinct().toList(),
                same.stream().flatMap(each -> each.repair().stream()).distinct().toList());
    }
}
