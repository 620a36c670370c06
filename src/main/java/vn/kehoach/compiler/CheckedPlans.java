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
 * @param compilations by the folder of the plan, in the order asked for
 */
public record CheckedPlans(Map<Path, Compilation> compilations) {

    public CheckedPlans {
        compilations = Collections.unmodifiableMap(new LinkedHashMap<>(compilations));
    }

    /**
     * Of those that are there, one after the other.
     *
     * @param compilers for each plan
     */
    public static CheckedPlans of(List<Path> plans, Function<Path, PlanCompiler> compilers) {
        return of(plans, compilers, new SideBySide(1, Long.MAX_VALUE), done -> {});
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
        Map<Path, Compilation> compilations = new LinkedHashMap<>();
        SharedTrees known = new SharedTrees();
        jobs.each(
                plans.stream().filter(Files::isDirectory).toList(),
                PlanWeight::of,
                plan -> {
                    Compilation judged = compilers.apply(plan).sharing(known).judge(plan);
                    done.accept(plan);
                    return Map.entry(plan, judged);
                },
                each -> compilations.put(each.getKey(), each.getValue()));
        return new CheckedPlans(compilations);
    }

    /** As a reader reads; what several plans say of a shared file is said once. */
    public List<Diagnostic> diagnostics(Predicate<Code> asked) {
        Stream<Diagnostic> own = compilations.values().stream().flatMap(each -> asked(each, asked));
        Stream<Diagnostic> between =
                PlansTogether.check(List.copyOf(compilations.values())).stream()
                        .filter(each -> asked.test(each.code()));
        return Stream.of(own, between, idle(asked))
                .flatMap(Function.identity())
                .sorted()
                .distinct()
                .toList();
    }

    /** Said only where all plans that share a file were looked at. */
    private Stream<Diagnostic> idle(Predicate<Code> asked) {
        return compilations.keySet().stream()
                .map(PlanFolders::beside)
                .distinct()
                .filter(compilations.keySet()::containsAll)
                .map(all ->
                        all.stream()
                                .flatMap(plan -> Stream.ofNullable(compilations.get(plan)))
                                .toList())
                .flatMap(all -> PlansTogether.idle(all).stream())
                .filter(each -> asked.test(each.code()));
    }

    /** An error that kept the rules from being looked at is said whatever was asked for. */
    private static Stream<Diagnostic> asked(Compilation compilation, Predicate<Code> asked) {
        return compilation.diagnostics().stream()
                .filter(each ->
                        asked.test(each.code())
                                || !compilation.isChecked() && each.severity() == Severity.ERROR);
    }

    /** Whether all that can be wrong in a file, by its shown path, was looked for. */
    public boolean haveChecked(String path) {
        return compilations.values().stream()
                .filter(Compilation::isChecked)
                .flatMap(each -> each.sources().stream())
                .anyMatch(each -> each.file().path().equals(path));
    }

    public int files() {
        return (int)
                compilations.values().stream()
                        .flatMap(each -> each.sources().stream())
                        .map(PlanSource::file)
                        .distinct()
                        .count();
    }
}
