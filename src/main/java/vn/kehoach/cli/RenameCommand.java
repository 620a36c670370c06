package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diff.UnifiedDiff;
import vn.kehoach.reference.Renaming;
import vn.kehoach.repair.FileRewriter;
import vn.kehoach.repair.RepairedFile;
import vn.kehoach.report.Language;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.source.SourceFile;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives a thing another id, wherever it is named. */
record RenameCommand(
        ParseResult parsed,
        Surroundings surroundings,
        Language language,
        Words words,
        PrintStream out,
        PrintStream err) {

    static CommandSpec spec(Words words) {
        CommandSpec rename = CommandSpec.create().name(Commands.RENAME);
        Commands.describe(rename, words, Commands.RENAME);
        NamedIds.addTo(rename, words, "OLD", "NEW");
        rename.addOption(
                OptionSpec.builder("--diff").description(words.of("option.rename-diff")).build());
        return rename;
    }

    int run() throws Refusal {
        NamedIds ids = NamedIds.of(parsed, 2, surroundings, language, words);
        Declaration declaration = ids.declared(parsed.matchedPositionalValue(0, ""), parsed);
        String wanted = parsed.matchedPositionalValue(1, "");
        List<Edit> edits =
                switch (Renaming.of(ids.references(), declaration, wanted)) {
                    case Renaming.Possible possible -> possible.edits();
                    case Renaming.Malformed bad ->
                            throw refusal(
                                    bad.meant().isEmpty()
                                            ? words.of("rename.malformed", bad.id())
                                            : words.of("rename.malformed", bad.id())
                                                    + System.lineSeparator()
                                                    + words.of("usage.nearest", bad.meant()));
                    case Renaming.Reserved reserved ->
                            throw refusal(words.of("rename.reserved", reserved.id()));
                    case Renaming.Taken taken ->
                            throw refusal(words.of("rename.taken", wanted, ids.shown(taken.by())));
                    case Renaming.Ambiguous several ->
                            throw refusal(words.of("ids.ambiguous", declaration.id()));
                };
        List<RepairedFile> changes = changes(edits);
        if (parsed.matchedOptionValue("--diff", false)) {
            return show(changes);
        }
        return write(changes, edits.size(), ids);
    }

    private static Refusal refusal(String message) {
        return new Refusal(ExitStatus.USAGE, message);
    }

    private static List<RepairedFile> changes(List<Edit> edits) {
        Map<SourceFile, List<Edit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit ->
                byFile.computeIfAbsent(edit.span().file(), file -> new ArrayList<>()).add(edit));
        List<RepairedFile> changes = new ArrayList<>();
        byFile.forEach((file, inOrder) -> {
            StringBuilder after = new StringBuilder(file.text());
            for (Edit edit : inOrder.reversed()) {
                after.replace(edit.span().from(), edit.span().to(), edit.replacement());
            }
            changes.add(
                    new RepairedFile(file.path(), file.text(), after.toString(), new TreeMap<>()));
        });
        return changes;
    }

    private int show(List<RepairedFile> changes) {
        for (RepairedFile change : changes) {
            String diff = UnifiedDiff.of(change.path(), change.before(), change.after());
            out.print(surroundings.terminal() ? RepairRun.harmless(diff) : diff);
        }
        return changes.isEmpty() ? ExitStatus.CLEAN : ExitStatus.PLAN_HAS_ERRORS;
    }

    /** All files or none: where one cannot be written, those before it get back what they had. */
    private int write(List<RepairedFile> changes, int places, NamedIds ids) {
        List<RepairedFile> written = new ArrayList<>();
        for (RepairedFile change : changes) {
            FileRewriter.Result result = write(change, ids);
            if (result != FileRewriter.Result.WRITTEN) {
                err.println(words.of(RepairRun.words(result), change.path()));
                for (RepairedFile each : written.reversed()) {
                    write(
                            new RepairedFile(
                                    each.path(), each.after(), each.before(), each.repairs()),
                            ids);
                }
                err.println(words.of("rename.nothing"));
                return ExitStatus.INPUT_OUTPUT;
            }
            written.add(change);
        }
        err.println(words.of("rename.done", places, changes.size()));
        return ExitStatus.CLEAN;
    }

    private FileRewriter.Result write(RepairedFile change, NamedIds ids) {
        Path path = surroundings.workingFolder().resolve(change.path()).normalize();
        return ids.readings().keySet().stream()
                .map(Path::getParent)
                .filter(shared -> shared != null && path.startsWith(shared))
                .findFirst()
                .map(shared -> FileRewriter.write(path, shared, change))
                .orElse(FileRewriter.Result.OUTSIDE_ROOT);
    }
}
