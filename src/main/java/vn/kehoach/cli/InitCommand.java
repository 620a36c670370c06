package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.format.Form;
import vn.kehoach.format.Formatter;
import vn.kehoach.report.Language;
import vn.kehoach.scaffold.Beginning;
import vn.kehoach.scaffold.KnownEntries;
import vn.kehoach.scaffold.Scaffold;
import vn.kehoach.schema.Schemas;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;
import vn.kehoach.yaml.YamlReader;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Begins a plan. */
record InitCommand(Surroundings surroundings, Language language, Words words, PrintStream out) {
    private static final List<String> TEXTS =
            List.of(
                    "--kind",
                    "--issuer",
                    "--province",
                    "--place",
                    "--period",
                    "--government",
                    "--subject",
                    "--signer",
                    "--id");

    static CommandSpec spec(Words words) {
        CommandSpec init = CommandSpec.create().name(Commands.INIT);
        Commands.describe(init, words, Commands.INIT);
        init.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .paramLabel("DIR")
                        .type(File.class)
                        .description(words.of("parameter.init"))
                        .build());
        for (String option : TEXTS) {
            OptionSpec.Builder text =
                    OptionSpec.builder(option)
                            .type(String.class)
                            .paramLabel(option.equals("--period") ? "2026-2030" : "TEXT")
                            .description(words.of("option.init" + option.substring(1)));
            if (option.equals("--kind")) {
                text.completionCandidates(Schemas.planKinds());
            } else if (option.equals("--government")) {
                text.completionCandidates(InitAnswers.tags());
            }
            init.addOption(text.build());
        }
        init.addOption(
                OptionSpec.builder("-y", "--yes").description(words.of("option.init-yes")).build());
        init.addOption(Commands.language(words));
        return init;
    }

    int run(ParseResult parsed) throws Refusal {
        Console console = surroundings.terminal() ? System.console() : null;
        return run(parsed, console == null ? null : Questions.of(console));
    }

    int run(ParseResult parsed, @Nullable Questions terminal) throws Refusal {
        new Values(parsed, words).oneOf("--lang", language.tag(), Commands.LANGUAGES);
        boolean yes = parsed.hasMatchedOption("--yes");
        if (!yes && terminal == null) {
            throw new Refusal(ExitStatus.USAGE, words.of("init.no-terminal"));
        }
        File asked = parsed.matchedPositionalValue(0, new File("."));
        Path folder = folder(asked);
        Beginning beginning =
                new InitAnswers(
                                parsed,
                                words,
                                surroundings.today().getYear(),
                                yes ? null : terminal)
                        .read(id -> Files.exists(folder.resolve(id), LinkOption.NOFOLLOW_LINKS));
        Path plan = folder.resolve(beginning.id());
        if (Files.exists(plan, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(ExitStatus.USAGE, words.of("init.plan-exists", shown(plan)));
        }
        write(folder, files(folder, beginning));
        out.println(words.of("init.next", ShownPath.typed(shown(plan))));
        return ExitStatus.CLEAN;
    }

    private Path folder(File asked) throws Refusal {
        try {
            Path folder = surroundings.workingFolder().resolve(asked.toPath()).normalize();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new Refusal(ExitStatus.USAGE, words.of("init.no-folder", asked));
            }
            if (Files.exists(folder.resolve("plan.yaml"))) {
                throw new Refusal(ExitStatus.USAGE, words.of("init.inside-plan", asked));
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        }
    }

    private Map<Path, String> files(Path folder, Beginning beginning) {
        KnownEntries assignees = new KnownEntries();
        KnownEntries instruments = new KnownEntries();
        SourceLoader loader = new SourceLoader(folder, folder);
        YamlReader reader = new YamlReader(new Diagnostics());
        Path assigneeFile = folder.resolve("assignees.yaml");
        Path instrumentFile = folder.resolve("instruments.yaml");
        boolean first = Files.notExists(assigneeFile) && Files.notExists(instrumentFile);
        if (Files.exists(assigneeFile)) {
            reader.read(loader, assigneeFile)
                    .ifPresent(file -> assignees.add(file, "assignees", "name"));
        }
        if (Files.exists(instrumentFile)) {
            reader.read(loader, instrumentFile)
                    .ifPresent(file -> instruments.add(file, "instruments", "number"));
        }
        Map<Path, String> files = new TreeMap<>();
        new Scaffold(beginning, first, assignees, instruments)
                .files()
                .forEach((path, text) -> files.put(folder.resolve(path), laidOut(path, text)));
        for (String kind : Schemas.kinds()) {
            files.put(
                    folder.resolve(".vscode/schemas").resolve(Schemas.fileName(kind)),
                    Schemas.json(kind, language));
        }
        return files;
    }

    /** As {@code fmt} would, whatever was answered. */
    private static String laidOut(String path, String text) {
        return Form.ofFile(Path.of(path))
                .flatMap(form ->
                        Formatter.format(new SourceFile(path, text), form, new Diagnostics()))
                .orElse(text);
    }

    private void write(Path folder, Map<Path, String> files) throws Refusal {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path path = file.getKey();
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                out.println(words.of("init.kept", shown(path)));
                continue;
            }
            try {
                Path around = Files.createDirectories(path.resolveSibling(""));
                if (!around.toRealPath().startsWith(folder.toRealPath())) {
                    throw new Refusal(
                            ExitStatus.INPUT_OUTPUT, words.of("init.outside", shown(path)));
                }
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                WholeFile.write(path, output -> output.write(bytes));
                out.println(words.of("init.written", shown(path)));
            } catch (IOException e) {
                throw new Refusal(
                        ExitStatus.INPUT_OUTPUT,
                        words.of("file.cannot-write", shown(path), WriteFailure.reason(e, words)));
            }
        }
    }

    private String shown(Path path) {
        return ShownPath.of(path, surroundings.workingFolder());
    }
}
