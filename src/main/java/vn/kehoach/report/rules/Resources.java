package vn.kehoach.report.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that are packed beside the classes of this package. */
final class Resources {
    private static final String PACKAGE = Resources.class.getPackageName().replace('.', '/');

    private Resources() {}

    /** Bytes that are no UTF-8 become U+FFFD: proofs hold such files on purpose. */
    static Optional<String> text(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Paths below a folder, in order; a class loader cannot list, so the jar itself is asked. */
    static List<String> list(String folder) {
        try {
            Path code =
                    Path.of(
                            Resources.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(code)) {
                return below(code.resolve(PACKAGE).resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return below(jar.getPath(PACKAGE, folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    private static List<String> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
