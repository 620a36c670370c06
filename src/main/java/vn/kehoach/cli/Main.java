package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The command line of kehoach. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        prepare();
        PrintStream out =
                new PrintStream(
                        new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                        true,
                        StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = tool(out, err).run(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Java 25 computes large powers of five when it loads {@link BigDecimal}: 6 ms for which the
     * first YAML file would wait.
     */
    private static void prepare() {
        Thread thread = new Thread(() -> Objects.requireNonNull(BigDecimal.ZERO), "big-decimal");
        thread.setDaemon(true);
        thread.start();
    }

    static CommandLineTool tool(PrintStream out, PrintStream err) {
        return new CommandLineTool(Surroundings.ofProcess(), out, err);
    }
}
