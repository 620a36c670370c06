package vn.kehoach.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What {@code check --format json} says today, for tests elsewhere. */
public final class JsonCheck {
    private JsonCheck() {}

    public static String of(Path workingFolder, String plans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CommandLineTool(
                        new Surroundings(
                                workingFolder,
                                Map.of(),
                                false,
                                () -> LocalDate.now(ZoneId.systemDefault()),
                                null),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .run("check", "--format", "json", plans);
        return out.toString(StandardCharsets.UTF_8);
    }
}
