package vn.kehoach.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All that help says of one command, as a manual page of section 1. */
record ManualPage(CommandSpec command, Words words) {
    /** Commands of one purpose, which name each other. */
    static final List<List<String>> RELATED =
            List.of(
                    List.of(Commands.INIT, Commands.NEW),
                    List.of(Commands.BUILD, Commands.CHECK, Commands.WATCH, Commands.SERVE),
                    List.of(Commands.FMT, Commands.LIST, Commands.REFS, Commands.RENAME),
                    List.of(Commands.SIGN, Commands.VERIFY, Commands.CONFORM),
                    List.of(Commands.CHECK, Commands.EXPLAIN, Commands.RULES),
                    List.of(Commands.LSP, Commands.SCHEMA),
                    List.of(Commands.BUILD, Commands.CLEAN, Commands.WARM),
                    List.of(Commands.COMPLETION, Commands.MAN));

    /** Also of its file, before {@code .1}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    String text() {
        Roff page = new Roff();
        page.title(
                name(command).toUpperCase(Locale.ROOT),
                Commands.NAME + " " + ToolVersion.read().version());
        page.section(words.of("man.name"));
        page.line(Roff.plain(name(command)) + " \\- " + Roff.plain(purpose()));
        synopsis(page);
        page.section(words.of("man.description-heading"));
        page.line(
                Arrays.stream(command.usageMessage().description())
                        .map(Roff::plain)
                        .collect(Collectors.joining("\n.PP\n")));
        examples(page);
        subcommands(page);
        parameters(page);
        options(page);
        page.section(words.of("man.exit-status"));
        command.usageMessage()
                .exitCodeList()
                .forEach((status, meaning) -> page.entry(Roff.bold(status), meaning));
        environment(page);
        page.section(words.of("man.see-also"));
        page.line(
                seeAlso().stream()
                        .map(name -> Roff.bold(name) + "(1)")
                        .collect(Collectors.joining(", ")));
        return page.text();
    }

    /** Indexes of pages show it, without the full stop of a sentence. */
    private String purpose() {
        return CommandTree.summary(command).replaceFirst("\\.$", "");
    }

    private void synopsis(Roff page) {
        page.section(words.of("man.synopsis"));
        page.line(".SY \"" + Roff.plain(command.qualifiedName()) + "\"");
        for (OptionSpec option : command.options()) {
            String repeated = option.isMultiValue() ? "..." : "";
            page.line(
                    inBrackets(named(option, option.longestName()), !option.required()) + repeated);
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String repeated = parameter.isMultiValue() ? "..." : "";
            page.line(
                    inBrackets(
                            Roff.italic(parameter.paramLabel()) + repeated,
                            parameter.arity().min() == 0));
        }
        if (!command.subcommands().isEmpty()) {
            page.line(Roff.italic(words.of("man.command")));
        }
        page.line(".YS");
    }

    private static String inBrackets(String text, boolean optional) {
        return optional ? "[" + text + "]" : text;
    }

    private static String named(OptionSpec option, String name) {
        return takesNoValue(option)
                ? Roff.bold(name)
                : Roff.bold(name)
                        + (name.startsWith("--") ? "=" : " ")
                        + Roff.italic(option.paramLabel());
    }

    private static boolean takesNoValue(ArgSpec option) {
        return option.arity().max() == 0;
    }

    private void examples(Roff page) {
        page.section(words.of("man.examples-heading"));
        page.line(".EX");
        for (String line : command.usageMessage().footer()) {
            page.line(Roff.plain(line.strip()));
        }
        page.line(".EE");
    }

    private void subcommands(Roff page) {
        if (command.subcommands().isEmpty()) {
            return;
        }
        page.section(words.of("man.commands"));
        command.subcommands()
                .values()
                .forEach(each ->
                        page.entry(
                                Roff.bold(name(each.getCommandSpec())) + "(1)",
                                CommandTree.summary(each.getCommandSpec())));
    }

    private void parameters(Roff page) {
        if (command.positionalParameters().isEmpty()) {
            return;
        }
        page.section(words.of("man.parameters"));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            page.entry(Roff.italic(parameter.paramLabel()), description(parameter));
        }
    }

    private void options(Roff page) {
        page.section(words.of("man.options"));
        for (OptionSpec option : command.options()) {
            String names =
                    Arrays.stream(option.names())
                            .map(name -> named(option, name))
                            .collect(Collectors.joining(", "));
            page.entry(names, description(option));
        }
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private void environment(Roff page) {
        List<EnvironmentVariable> heeded = EnvironmentVariable.of(command);
        if (heeded.isEmpty()) {
            return;
        }
        page.section(words.of("man.environment"));
        for (EnvironmentVariable each : heeded) {
            page.entry(Roff.bold(each.name()), words.of("environment." + each.name()));
        }
    }

    private List<String> seeAlso() {
        CommandSpec root = command.root();
        List<String> names = new ArrayList<>();
        if (command != root) {
            names.add(name(command.parent()));
            command.parent().subcommands().values().stream()
                    .map(each -> each.getCommandSpec())
                    .filter(each -> each != command && isRelated(each.name()))
                    .forEach(each -> names.add(name(each)));
        } else {
            command.subcommands().values().forEach(each -> names.add(name(each.getCommandSpec())));
        }
        return names;
    }

    private boolean isRelated(String other) {
        return command.parent() != command.root()
                || RELATED.stream()
                        .anyMatch(group -> group.contains(other) && group.contains(command.name()));
    }
}
