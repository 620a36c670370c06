package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file into memory, unless it is none or cannot be what was meant. */
record BoundedFile(Path workingFolder, Words words) {
    /** A plan of 10,000 pages is 30 MB. */
    static final int PDF = 512 << 20;

    static final int KEYSTORE = 16 << 20;

    byte[] read(Path path, int limit) throws Refusal {
        String shown = ShownPath.of(path, workingFolder);
        if (Files.notExists(path)) {
            throw new Refusal(ExitStatus.INPUT_OUTPUT, words.of("file.missing", shown));
        }
        if (!Files.isRegularFile(path)) {
            throw new Refusal(ExitStatus.INPUT_OUTPUT, words.of("file.none", shown));
        }
        try (InputStream input = Files.newInputStream(path)) {
            byte[] bytes = input.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Refusal(
                        ExitStatus.INPUT_OUTPUT, words.of("file.too-large", shown, limit >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(ExitStatus.INPUT_OUTPUT, words.of("file.unreadable", shown));
        }
    }
}
