package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class WholeFile {
    interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    private WholeFile() {}

    static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file.toString());
        }
        // To put a file in the place of a device would take it from everyone.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file.toString());
        }
        Files.createDirectories(folder);
        // A name of its own: two builds of one plan at once must not write into each other's file.
        Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        // Ctrl-C skips "finally".
        temporary.toFile().deleteOnExit();
        try {
            try (OutputStream output =
                    new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.writeTo(output);
            }
            Permissions.asForNewFiles(temporary);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
