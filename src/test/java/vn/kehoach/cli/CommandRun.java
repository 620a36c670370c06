package vn.kehoach.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What one call of the tool did, within this process. */
record CommandRun(int status, String out, String err) {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static CommandRun in(Path workingFolder, String... arguments) {
        return in(workingFolder, Map.of(), arguments);
    }

    static CommandRun in(Path workingFolder, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new CommandLineTool(
                                new Surroundings(
                                        workingFolder, environment, false, () -> TODAY, null),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(arguments);
        return new CommandRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> printed() {
        return out.lines().toList();
    }
}
