package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of the plans of one run.
 *
 * @param plans by the folder of the plan, in the order asked for
 */
public record CheckedPlans(Map<Path, CheckedPlan> plans) {

    public CheckedPlans {
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
    }

    /**
     * Of those that are there.
     *
     * @param compilers for each plan
     * @param jobs how many are compiled at once
     * @param done is told of each that is, on any thread
     */
    public static CheckedPlans of(
            List<Path> plans,
            Function<Path, PlanCompiler> compilers,
            SideBySide jobs,
            Consumer<Path> done) {
        List<Path> there = plans.stream().filter(Files::isDirectory).toList();
        Map<Path, CheckedPlan> checked = new LinkedHashMap<>();
        SharedTrees known = new SharedTrees();
        jobs.each(
                there,
                PlanWeight::of,
                plan -> {
                    Compilation judged = compilers.apply(plan).sharing(known).judge(plan);
                    done.accept(plan);
                    return Map.entry(
                            plan,
                            there.size() == 1
                                    ? CheckedPlan.alone(judged)
                                    : CheckedPlan.among(judged).packed());
                },
                each -> checked.put(each.getKey(), each.getValue()));
        return new CheckedPlans(checked);
    }

    /** As a reader reads; what several plans say of a shared file is said once. */
    public List<Diagnostic> diagnostics(Predicate<Code> asked) {
        PlansTogether together = PlansTogether.of(List.copyOf(plans.values()));
        Stream<Diagnostic> own = plans.values().stream().flatMap(each -> asked(each, asked));
        Stream<Diagnostic> others =
                Stream.concat(together.check().stream(), idle(together))
                        .filter(each -> asked.test(each.code()));
        return Stream.concat(own, others).sorted().distinct().toList();
    }

    /** Said only where all plans that share a file were looked at. */
    private Stream<Diagnostic> idle(PlansTogether together) {
        return plans.keySet().stream()
                .map(PlanFolders::beside)
                .distinct()
                .filter(plans.keySet()::containsAll)
                .map(all ->
                        all.stream().flatMap(plan -> Stream.ofNullable(plans.get(plan))).toList())
                .flatMap(all -> together.idle(all).stream());
    }

    /** An error that kept the rules from being looked at is said whatever was asked for. */
    private static Stream<Diagnostic> asked(CheckedPlan plan, Predicate<Code> asked) {
        return plan.diagnostics().stream()
                .filter(each ->
                        asked.test(each.code())
                                || !plan.isChecked() && each.severity() == Severity.ERROR);
    }

    /** Whether all that can be wrong in a file, by its shown path, was looked for. */
    public boolean haveChecked(String path) {
        return plans.values().stream()
                .filter(CheckedPlan::isChecked)
                .flatMap(each -> each.sources().stream())
                .anyMatch(each -> each.file().path().equals(path));
    }

    public int files() {
        return (int)
                plans.values().stream()
                        .flatMap(each -> each.sources().stream())
                        .map(PlanSource::file)
                        .distinct()
                        .count();
    }
}
