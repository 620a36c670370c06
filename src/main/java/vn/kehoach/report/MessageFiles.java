package vn.kehoach.report;

import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of words that are part of kehoach, in the order of {@code messages/index}. */
final class MessageFiles {
    private static final String INDEX = "index";

    private MessageFiles() {}

    static List<SourceFile> all() {
        return index().stream().flatMap(name -> file(name).stream()).toList();
    }

    /** Names of files; a file may still be missing where its stage has nothing to say yet. */
    static List<String> index() {
        return file(INDEX).stream()
                .flatMap(file -> file.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Optional<SourceFile> file(String name) {
        String path = "messages/" + name;
        try (InputStream stream = MessageFiles.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            new SourceFile(
                                    path,
                                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
