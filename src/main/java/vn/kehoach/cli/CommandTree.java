package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.util.LinkedHashMap;
import java.util.Map;

/** All commands by the words that lead to them; the tool itself by none. */
final class CommandTree {
    private CommandTree() {}

    static Map<String, CommandSpec> of(CommandSpec root) {
        Map<String, CommandSpec> commands = new LinkedHashMap<>();
        add("", root, commands);
        return commands;
    }

    private static void add(String path, CommandSpec spec, Map<String, CommandSpec> commands) {
        commands.put(path, spec);
        spec.subcommands()
                .forEach((name, command) ->
                        add((path + " " + name).strip(), command.getCommandSpec(), commands));
    }

    /** What a command is for, on one line. */
    static String summary(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().header());
    }
}
