package vn.kehoach.report.messages;

import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of words that are part of kehoach, in the order of {@code messages/index}. */
public final class MessageFiles {
    private static final String INDEX = "index";
    private static final String CODE = "  code: ";

    private MessageFiles() {}

    public static List<SourceFile> all() {
        return index().stream()
                .flatMap(name -> text(name).map(text -> new SourceFile(path(name), text)).stream())
                .toList();
    }

    /** Of all problems, found line by line: to read the files as YAML takes ten times as long. */
    static Stream<String> codes() {
        return index().stream()
                .flatMap(name -> text(name).stream())
                .flatMap(String::lines)
                .filter(line -> line.startsWith(CODE))
                .map(line -> line.substring(CODE.length()).strip());
    }

    /** Names of files; a file may still be missing where its stage has nothing to say yet. */
    static List<String> index() {
        return text(INDEX).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Optional<String> text(String name) {
        String path = path(name);
        try (InputStream stream = MessageFiles.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String path(String name) {
        return "messages/" + name;
    }
}
