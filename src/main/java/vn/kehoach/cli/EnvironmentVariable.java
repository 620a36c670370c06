package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.util.Arrays;
import java.util.List;

/** What of the environment the tool heeds, for its manual pages. */
enum EnvironmentVariable {
    NO_COLOR,
    FORCE_COLOR,
    CLICOLOR_FORCE,
    TERM,
    COLUMNS,
    SOURCE_DATE_EPOCH,
    CI,
    GITHUB_ACTIONS,
    GITHUB_STEP_SUMMARY,
    KEHOACH_RULES_URL,
    KEHOACH_JAVA_HOME,
    JAVA_HOME,
    KEHOACH_JDKS,
    KEHOACH_JAVA_OPTS,
    KEHOACH_NO_CACHE;

    /** On the page of the tool stand all. */
    static List<EnvironmentVariable> of(CommandSpec command) {
        return Arrays.stream(values())
                .filter(each -> command.parent() == null || each.concerns(command))
                .toList();
    }

    private boolean concerns(CommandSpec command) {
        return switch (this) {
            case NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM ->
                    command.optionsMap().containsKey("--color");
            case COLUMNS -> command.parent().name().equals(Commands.LIST);
            case SOURCE_DATE_EPOCH -> command.name().equals(Commands.SIGN);
            case CI -> command.name().equals(Commands.BUILD);
            case GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, KEHOACH_RULES_URL ->
                    command.name().equals(Commands.CHECK);
            case KEHOACH_NO_CACHE -> command.name().equals(Commands.WARM);
            // The launcher's, whatever it runs.
            case KEHOACH_JAVA_HOME, JAVA_HOME, KEHOACH_JDKS, KEHOACH_JAVA_OPTS -> false;
        };
    }
}
