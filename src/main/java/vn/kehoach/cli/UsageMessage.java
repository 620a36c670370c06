package vn.kehoach.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import vn.kehoach.diagnostic.Spelling;

import java.io.PrintStream;
import java.util.List;

/** Says what is wrong with the arguments, and what is near to them. */
record UsageMessage(Words words, PrintStream err) {

    void print(ParameterException exception) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        switch (exception) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing ->
                    err.println(words.of("usage.missing", names(missing)));
            default ->
                    err.println(words.of("usage.invalid", String.valueOf(exception.getMessage())));
        }
        err.println(words.of("usage.help", command.qualifiedName()));
    }

    private void unmatched(UnmatchedArgumentException exception, CommandSpec command) {
        String argument = exception.getUnmatched().getFirst();
        List<String> known =
                argument.startsWith("-")
                        ? List.copyOf(command.optionsMap().keySet())
                        : List.copyOf(command.subcommands().keySet());
        List<String> nearest = Spelling.nearest(argument, known);
        String key = argument.startsWith("-") ? "usage.unknown-option" : "usage.unknown-command";
        err.println(words.of(key, argument));
        if (!nearest.isEmpty()) {
            err.println(words.of("usage.nearest", String.join(", ", nearest)));
        }
    }

    private static String names(MissingParameterException exception) {
        return String.join(
                ", ", exception.getMissing().stream().map(each -> each.paramLabel()).toList());
    }
}
