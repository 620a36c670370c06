package vn.kehoach.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes the script by which a shell completes our commands and options. */
record CompletionCommand(ParseResult parsed, CommandLine root, Words words, PrintStream out) {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    static CommandSpec spec(Words words) {
        CommandSpec completion = CommandSpec.create().name(Commands.COMPLETION);
        Commands.describe(completion, words, Commands.COMPLETION);
        completion.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .paramLabel("SHELL")
                        .type(String.class)
                        .completionCandidates(SHELLS)
                        .description(words.of("parameter.shell", String.join(", ", SHELLS)))
                        .build());
        completion.addOption(Commands.language(words));
        return completion;
    }

    int run() throws Refusal {
        String shell = parsed.matchedPositionalValue(0, "bash");
        new Values(parsed, words).check(Commands.COMPLETION, shell, SHELLS);
        out.print(
                switch (shell) {
                    case "fish" -> fish();
                    case "powershell" -> powerShell();
                    // What picocli writes for bash also serves zsh.
                    default -> AutoComplete.bash(Commands.NAME, root);
                });
        return ExitStatus.CLEAN;
    }

    private Map<String, CommandSpec> commands() {
        return CommandTree.of(root.getCommandSpec());
    }

    private String fish() {
        StringBuilder script = new StringBuilder();
        commands()
                .forEach((path, spec) -> {
                    String here = condition(path, spec);
                    spec.subcommands()
                            .forEach((name, command) ->
                                    script.append("complete -c kehoach -f -n ")
                                            .append(quoted(here))
                                            .append(" -a ")
                                            .append(name)
                                            .append(" -d ")
                                            .append(
                                                    quoted(
                                                            CommandTree.summary(
                                                                    command.getCommandSpec())))
                                            .append('\n'));
                    for (String word : positional(spec)) {
                        script.append("complete -c kehoach -f -n ")
                                .append(quoted(here))
                                .append(" -a ")
                                .append(quoted(word))
                                .append('\n');
                    }
                    spec.options().forEach(option -> script.append(fish(here, option)));
                });
        return script.toString();
    }

    private static String condition(String path, CommandSpec spec) {
        if (path.isEmpty()) {
            return "__fish_use_subcommand";
        }
        String seen =
                Arrays.stream(path.split(" "))
                        .map(word -> "__fish_seen_subcommand_from " + word)
                        .collect(Collectors.joining("; and "));
        return spec.subcommands().isEmpty()
                ? seen
                : seen
                        + "; and not __fish_seen_subcommand_from "
                        + String.join(" ", spec.subcommands().keySet());
    }

    private static String fish(String here, OptionSpec option) {
        StringBuilder line = new StringBuilder("complete -c kehoach -n ").append(quoted(here));
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " : " -s ")
                    .append(name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            line.append(" -r");
            if (option.completionCandidates() != null) {
                line.append(" -f -a ").append(quoted(String.join(" ", candidates(option))));
            }
        }
        return line.append(" -d ")
                .append(quoted(first(option.description())))
                .append('\n')
                .toString();
    }

    private static List<String> candidates(ArgSpec argument) {
        return argument.completionCandidates() == null
                ? List.of()
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .toList();
    }

    /** What may stand there without being an option. */
    private static List<String> positional(CommandSpec spec) {
        return spec.positionalParameters().stream()
                .flatMap(parameter -> candidates(parameter).stream())
                .toList();
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private String powerShell() {
        List<String> table = new ArrayList<>();
        commands()
                .forEach((path, spec) -> {
                    List<String> after = new ArrayList<>(spec.subcommands().keySet());
                    after.addAll(positional(spec));
                    spec.options().forEach(option -> after.addAll(List.of(option.names())));
                    table.add("    " + literal(path) + " = " + literals(after));
                    spec.options().stream()
                            .filter(option -> option.completionCandidates() != null)
                            .forEach(option ->
                                    table.add(
                                            "    "
                                                    + literal(
                                                            (path + " " + option.longestName())
                                                                    .strip())
                                                    + " = "
                                                    + literals(candidates(option))));
                });
        return """
        Register-ArgumentCompleter -Native -CommandName kehoach -ScriptBlock {
          param($word, $line, $cursor)
          $after = @{
        %s
          }
          $path = ''
          $last = ''
          foreach ($element in ($line.CommandElements | Select-Object -Skip 1)) {
            $text = $element.ToString()
            if ($text -eq $word) { continue }
            $longer = ("$path $text").Trim()
            if ($after.ContainsKey($longer) -and -not $text.StartsWith('-')) { $path = $longer }
            $last = $text
          }
          $choices = $after["$path $last".Trim()]
          if (-not $last.StartsWith('-') -or -not $choices) { $choices = $after[$path] }
          $choices | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """
                .formatted(String.join("\n", table));
    }

    private static String literals(List<String> texts) {
        return "@("
                + texts.stream().map(CompletionCommand::literal).collect(Collectors.joining(", "))
                + ")";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
