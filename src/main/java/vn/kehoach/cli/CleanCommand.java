package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.FolderName;
import vn.kehoach.incremental.TraceFile;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Removes what builds have left, and nothing else.
 *
 * @param asked the plans; none named: all here, and those of which only the results are left
 * @param out the folder of results
 */
record CleanCommand(AskedPlans asked, Path out, Words words, PrintStream said, PrintStream err) {

    static CommandSpec spec(Words words) {
        CommandSpec clean = CommandSpec.create().name(Commands.CLEAN);
        Commands.describe(clean, words, Commands.CLEAN);
        clean.addPositional(Commands.plans(words, "0..*", "parameter.cleaned-plans"));
        clean.addOption(Commands.out(words));
        clean.addOption(Commands.language(words));
        return clean;
    }

    static CleanCommand of(
            ParseResult parsed, Path folder, Words words, PrintStream said, PrintStream err)
            throws Refusal {
        try {
            return new CleanCommand(
                    AskedPlans.of(parsed, folder),
                    folder.resolve(parsed.matchedOptionValue("--out", new File("out")).toPath())
                            .normalize(),
                    words,
                    said,
                    err);
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        }
    }

    int run() {
        int status = ExitStatus.CLEAN;
        int removed = 0;
        for (String name : names()) {
            try {
                removed += clean(name);
            } catch (IOException e) {
                status = failed(out.resolve(name), e);
            }
        }
        if (removed == 0 && status == ExitStatus.CLEAN) {
            err.println(words.of("clean.nothing", shown(out)));
        }
        return status;
    }

    private Set<String> names() {
        Set<String> names =
                asked.paths().stream()
                        .map(FolderName::of)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (asked.named().isEmpty()) {
            names.addAll(traced());
        }
        return names;
    }

    private List<String> traced() {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(out, Files::isDirectory)) {
            for (Path folder : folders) {
                if (new TraceFile(folder, asked.workingFolder()).read().isPresent()) {
                    names.add(folder.getFileName().toString());
                }
            }
        } catch (IOException e) {
            return List.of(); // Where nothing can be listed nothing was built.
        }
        return List.copyOf(names);
    }

    /** How many files were removed. */
    private int clean(String name) throws IOException {
        Path folder = out.resolve(name);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        if (!folder.toRealPath().equals(out.toRealPath().resolve(name))) {
            err.println(words.of("clean.link", shown(folder)));
            return 0;
        }
        TraceFile trace = new TraceFile(folder, asked.workingFolder());
        int removed = 0;
        for (Leavings.Leaving leaving : new Leavings(trace, folder, name).all()) {
            if (leaving.kept().isEmpty()) {
                Files.delete(leaving.file());
                said.println(words.of("clean.removed", shown(leaving.file())));
                removed++;
            } else {
                String why = leaving.kept().get().name().toLowerCase(Locale.ROOT);
                err.println(words.of("clean.kept." + why, shown(leaving.file())));
            }
        }
        removeEmpty(folder);
        return removed;
    }

    private static void removeEmpty(Path folder) throws IOException {
        if (Files.notExists(folder.resolve("plan.yaml"), LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return; // With what is not ours.
            }
        }
    }

    private int failed(Path folder, IOException e) {
        err.println(words.of("clean.cannot", shown(folder), WriteFailure.reason(e, words)));
        return ExitStatus.INPUT_OUTPUT;
    }

    private String shown(Path path) {
        return ShownPath.of(path, asked.workingFolder());
    }
}
