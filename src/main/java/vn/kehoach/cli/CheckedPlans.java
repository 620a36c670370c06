package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanSource;
import vn.kehoach.compiler.PlansTogether;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Overlay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of the plans of one run.
 *
 * @param compilations by the folder of the plan, in the order asked for
 */
record CheckedPlans(Map<Path, Compilation> compilations) {

    /** Of those that are there. */
    static CheckedPlans of(Settings settings, LocalDate day, Overlay overlay) {
        Map<Path, Compilation> compilations = new LinkedHashMap<>();
        SharedTrees known = new SharedTrees();
        for (Path plan : settings.paths()) {
            if (Files.isDirectory(plan)) {
                compilations.put(
                        plan,
                        settings.compiler(plan, day)
                                .over(overlay)
                                .sharing(known)
                                .compile(plan)
                                .withoutComposition());
            }
        }
        return new CheckedPlans(compilations);
    }

    /** As a reader reads; what several plans say of a shared file is said once. */
    List<Diagnostic> diagnostics(RuleSelection rules) {
        Stream<Diagnostic> own = compilations.values().stream().flatMap(each -> asked(each, rules));
        Stream<Diagnostic> between =
                PlansTogether.check(List.copyOf(compilations.values())).stream()
                        .filter(each -> rules.covers(each.code()));
        return Stream.of(own, between, idle(rules))
                .flatMap(Function.identity())
                .sorted()
                .distinct()
                .toList();
    }

    /** Said only where all plans that share a file were looked at. */
    private Stream<Diagnostic> idle(RuleSelection rules) {
        return compilations.keySet().stream()
                .map(PlanFolders::beside)
                .distinct()
                .filter(compilations.keySet()::containsAll)
                .map(all ->
                        all.stream()
                                .flatMap(plan -> Stream.ofNullable(compilations.get(plan)))
                                .toList())
                .flatMap(all -> PlansTogether.idle(all).stream())
                .filter(each -> rules.covers(each.code()));
    }

    /** An error that kept the rules from being looked at is said whatever was asked for. */
    private static Stream<Diagnostic> asked(Compilation compilation, RuleSelection rules) {
        return compilation.diagnostics().stream()
                .filter(each ->
                        rules.covers(each.code())
                                || !compilation.isChecked() && each.severity() == Severity.ERROR);
    }

    /** Whether all that can be wrong in a file, by its shown path, was looked for. */
    boolean haveChecked(String path) {
        return compilations.values().stream()
                .filter(Compilation::isChecked)
                .flatMap(each -> each.sources().stream())
                .anyMatch(each -> each.file().path().equals(path));
    }

    int files() {
        return (int)
                compilations.values().stream()
                        .flatMap(each -> each.sources().stream())
                        .map(PlanSource::file)
                        .distinct()
                        .count();
    }
}
