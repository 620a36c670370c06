package vn.kehoach.check.capital;

import vn.kehoach.check.table.Replacement;
import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The table of capital letters, {@code capitals.yaml}. */
final class Capitals {
    private static final Map<String, List<Replacement>> READ = new ConcurrentHashMap<>();

    private Capitals() {}

    static Stream<Diagnostic> find(
            ResolvedPlan plan, String code, BiFunction<String, String, Problem> problem) {
        return rows(code).stream().flatMap(row -> row.in(plan, problem));
    }

    static List<Replacement> rows(String code) {
        return READ.computeIfAbsent(
                code,
                each ->
                        Replacement.of(
                                WordTable.beside(Capitals.class, "capitals.yaml").under(each)));
    }
}
