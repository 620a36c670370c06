package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

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
        Path temporary = UnfinishedFiles.begin(file);
        try {
            try (OutputStream output =
                    new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.writeTo(output);
            }
            Permissions.asForNewFiles(temporary);
            UnfinishedFiles.finish(temporary, file);
        } finally {
            UnfinishedFiles.drop(temporary);
        }
    }

    /** A link, or a device such as /dev/null: to put a file in its place would destroy it. */
    private static boolean isWrittenThrough(Path file) {
        return Files.exists(file)
                && !Files.isDirectory(file)
                && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
