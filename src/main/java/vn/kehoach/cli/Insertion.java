package vn.kehoach.cli;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.insert.ListInserter;
import vn.kehoach.repair.FileRewriter;
import vn.kehoach.repair.RepairedFile;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes an entry once it is proved that the plans read with it as they did before. */
record Insertion(Surroundings surroundings, Language language, Words words) {

    /** What is printed: file, line and id. */
    String write(NewPlace place, Collection<Path> plans) throws Refusal {
        PlanFile file = place.file();
        ListInserter inserter = new ListInserter(file.source());
        ListInserter.Inserted inserted =
                place.owner() == null
                        ? inserter.first(place.list(), place.entry())
                        : inserter.last(place.owner(), place.list(), place.entry())
                                .orElseThrow(() ->
                                        new Refusal(
                                                ExitStatus.PLAN_HAS_ERRORS,
                                                words.of(
                                                        "new.no-list", shown(file), place.list())));
        List<Diagnostic> before = errors(plans, Overlay.NONE);
        List<Diagnostic> come;
        if (file.exists()) {
            come = come(before, errors(plans, Overlay.NONE.with(file.path(), inserted.text())));
            prove(come);
            replace(file, inserted.text());
        } else {
            create(file, inserted.text());
            try {
                come = come(before, errors(plans, Overlay.NONE));
                prove(come);
            } catch (Refusal e) {
                file.path().toFile().delete();
                throw e;
            }
        }
        String done = shown(file) + ":" + inserted.line() + ": " + place.entry().innermostId();
        return come.isEmpty()
                ? done
                : done + System.lineSeparator() + words.of("new.to-do", said(come));
    }

    private List<Diagnostic> errors(Collection<Path> plans, Overlay overlay) {
        List<Diagnostic> errors = new ArrayList<>();
        for (Path plan : plans) {
            new PlanCompiler(surroundings.workingFolder(), new Templates(List.of()), null)
                    .over(overlay).compile(plan).diagnostics().stream()
                            .filter(each -> each.severity() == Severity.ERROR)
                            .forEach(errors::add);
        }
        return errors;
    }

    /** Wherever they stand now. */
    private static List<Diagnostic> come(List<Diagnostic> before, List<Diagnostic> after) {
        List<Problem> known = new ArrayList<>(before.stream().map(Diagnostic::problem).toList());
        return after.stream().filter(each -> !known.remove(each.problem())).toList();
    }

    private String said(List<Diagnostic> come) {
        Messages messages = Messages.of(language);
        return come.stream()
                .map(each -> "[" + each.code() + "] " + messages.what(each.problem()))
                .distinct()
                .collect(Collectors.joining("\n  "));
    }

    /** What is still to be said of the entry is no fault of reading: a draft may lack it. */
    private void prove(List<Diagnostic> come) throws Refusal {
        List<Diagnostic> faults =
                come.stream()
                        .filter(each ->
                                !each.problem()
                                        .getClass()
                                        .getPackageName()
                                        .startsWith("vn.kehoach.check."))
                        .toList();
        if (!faults.isEmpty()) {
            throw new Refusal(ExitStatus.PLAN_HAS_ERRORS, words.of("new.refused", said(faults)));
        }
    }

    private void replace(PlanFile file, String text) throws Refusal {
        try {
            String mark = FileRewriter.fullText(file.path()).startsWith("\ufeff") ? "\ufeff" : "";
            RepairedFile changed =
                    new RepairedFile(
                            shown(file), file.source().text(), mark + text, new TreeMap<>());
            Path parent = file.path().getParent();
            Path folder = parent == null ? file.path() : parent;
            FileRewriter.Result result = FileRewriter.write(file.path(), folder, changed);
            if (result != FileRewriter.Result.WRITTEN) {
                throw cannotWrite(file, result.name().toLowerCase(Locale.ROOT));
            }
        } catch (IOException e) {
            throw cannotWrite(file, WriteFailure.reason(e, words));
        }
    }

    private void create(PlanFile file, String text) throws Refusal {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Files.createDirectories(file.path().getParent());
            WholeFile.write(file.path(), output -> output.write(bytes));
        } catch (IOException e) {
            throw cannotWrite(file, WriteFailure.reason(e, words));
        }
    }

    private Refusal cannotWrite(PlanFile file, String why) {
        return new Refusal(
                ExitStatus.INPUT_OUTPUT, words.of("file.cannot-write", shown(file), why));
    }

    private String shown(PlanFile file) {
        return ShownPath.of(file.path(), surroundings.workingFolder());
    }
}
