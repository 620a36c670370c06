package vn.kehoach.since;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file, without their ends: git may have changed those. */
final class FileLines {
    /** More than any source may have. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private FileLines() {}

    /** None of a file that cannot be read. */
    static List<String> of(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
