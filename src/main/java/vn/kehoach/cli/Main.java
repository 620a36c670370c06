package vn.kehoach.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line of kehoach. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = tool(out, err).run(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static CommandLineTool tool(PrintStream out, PrintStream err) {
        return new CommandLineTool(Surroundings.ofProcess(), out, err);
    }
}
