package vn.kehoach.cli;

import vn.kehoach.incremental.Sha256;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the code that runs apart from other code. A jar says it itself ({@link ToolVersion}); who
 * works on the tool runs classes that are newer than what they say.
 */
final class ToolCode {
    /** Empty for a jar. */
    static final String IDENTITY = identity();

    private ToolCode() {}

    private static String identity() {
        String classPath = System.getProperty("java.class.path", "");
        String classes =
                Stream.of(classPath.split(File.pathSeparator))
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .map(ToolCode::files)
                        .collect(Collectors.joining());
        return classes.isEmpty() ? "" : Sha256.of(classPath + classes);
    }

    private static String files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(ToolCode::file)
                    .sorted()
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
