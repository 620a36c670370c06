package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.report.Language;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints or writes the manual pages of commands. */
record ManCommand(
        ParseResult parsed,
        Surroundings surroundings,
        Language language,
        Words words,
        PrintStream out) {

    /**
     * @param commands the other ones
     */
    static CommandSpec spec(Words words, List<String> commands) {
        CommandSpec man = CommandSpec.create().name(Commands.MAN);
        Commands.describe(man, words, Commands.MAN);
        man.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .required(false)
                        .paramLabel("COMMAND")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .completionCandidates(commands)
                        .description(words.of("parameter.man"))
                        .build());
        man.addOption(
                OptionSpec.builder("-o", "--output")
                        .type(File.class)
                        .paramLabel("DIR")
                        .description(words.of("option.man-output"))
                        .build());
        man.addOption(Commands.language(words));
        return man;
    }

    int run() throws Refusal {
        new Values(parsed, words).oneOf("--lang", language.tag(), Commands.LANGUAGES);
        CommandSpec root = parsed.commandSpec().root();
        Map<String, CommandSpec> commands = CommandTree.of(root);
        List<String> asked = parsed.matchedPositionalValue(0, List.of());
        CommandSpec command = find(String.join(" ", asked), commands);
        File folder = parsed.matchedOptionValue("--output", null);
        if (folder == null) {
            out.print(new ManualPage(command, words).text());
        } else {
            for (CommandSpec each : asked.isEmpty() ? commands.values() : List.of(command)) {
                write(folder, each);
            }
        }
        return ExitStatus.CLEAN;
    }

    /** Also by the name of its page, without or with the tool's own. */
    private CommandSpec find(String asked, Map<String, CommandSpec> commands) throws Refusal {
        String path = asked.replace('-', ' ').replaceFirst("^" + Commands.NAME + "\\b", "").strip();
        CommandSpec command = commands.get(path);
        if (command == null) {
            throw new Refusal(
                    ExitStatus.USAGE,
                    Values.withNearest(
                            words.of("usage.unknown-command", asked),
                            asked,
                            commands.keySet(),
                            words));
        }
        return command;
    }

    private void write(File folder, CommandSpec command) throws Refusal {
        byte[] bytes = new ManualPage(command, words).text().getBytes(StandardCharsets.UTF_8);
        try {
            Path file = folder.toPath().resolve(ManualPage.name(command) + ".1");
            WholeFile.write(
                    surroundings.workingFolder().resolve(file), output -> output.write(bytes));
            out.println(file);
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        } catch (IOException e) {
            throw new Refusal(
                    ExitStatus.INPUT_OUTPUT,
                    words.of("file.cannot-write", folder, WriteFailure.reason(e, words)));
        }
    }
}
