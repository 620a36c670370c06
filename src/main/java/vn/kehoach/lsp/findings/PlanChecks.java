package vn.kehoach.lsp.findings;

import vn.kehoach.compiler.CheckedPlan;
import vn.kehoach.compiler.CheckedPlans;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.lsp.plans.Compilers;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.source.Overlay;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the plans of one folder when they were checked last. */
final class PlanChecks {
    private final Neighbourhood neighbours;
    private final Compilers compilers;
    private final SharedTrees trees = new SharedTrees(true);
    private final Map<Path, CheckedPlan> checked = new TreeMap<>();

    PlanChecks(Neighbourhood neighbours, Compilers compilers) {
        this.neighbours = neighbours;
        this.compilers = compilers;
    }

    Neighbourhood neighbours() {
        return neighbours;
    }

    /** Forgets what is there no more. */
    void keepOnly(List<Path> plans) {
        checked.keySet().retainAll(plans);
    }

    boolean hasChecked(Path plan) {
        return checked.containsKey(plan);
    }

    void check(Path plan, Overlay overlay) {
        checked.put(
                plan,
                CheckedPlan.among(
                        compilers
                                .of(neighbours.shared(), plan)
                                .over(overlay)
                                .sharing(trees)
                                .judge(plan)));
    }

    List<Diagnostic> found() {
        return new CheckedPlans(new LinkedHashMap<>(checked)).diagnostics(code -> true);
    }
}
