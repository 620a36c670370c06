package vn.kehoach.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the tool takes from the machine; nothing below this package asks it.
 *
 * @param terminal whether a person watches
 */
record Surroundings(
        Path workingFolder, Map<String, String> environment, boolean terminal, LocalDate today) {
    static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                System.console() != null,
                LocalDate.now(ZoneId.systemDefault()));
    }
}
