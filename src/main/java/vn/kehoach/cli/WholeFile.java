package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        if (isWrittenThrough(file)) {
            try (OutputStream output =
                    new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                content.writeTo(output);
            }
            return;
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

    /** A link, or a device such as /dev/null: to put a file in its place would destroy it. */
    private static boolean isWrittenThrough(Path file) {
        return Files.exists(file)
                && !Files.isDirectory(file)
                && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
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
