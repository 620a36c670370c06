package vn.kehoach.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What Java watches while the start-up cache is made: the commands of every day. */
public final class TrainingRun {
    private TrainingRun() {}

    /**
     * @param arguments a folder for what is built, then plans
     */
    public static void main(String[] arguments) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CommandLineTool tool = Main.tool(nowhere, nowhere);
        List<String> plans = List.of(arguments).subList(1, arguments.length);
        tool.run("--version");
        int checked = tool.run(words(Stream.of(Commands.CHECK), plans));
        int built = tool.run(words(Stream.of(Commands.BUILD, "--out", arguments[0]), plans));
        int status = Math.max(checked, built);
        if (status > ExitStatus.PLAN_HAS_ERRORS) {
            System.exit(status); // What Java has seen is not all that it should.
        }
    }

    private static String[] words(Stream<String> command, List<String> plans) {
        return Stream.concat(command, plans.stream()).toArray(String[]::new);
    }
}
