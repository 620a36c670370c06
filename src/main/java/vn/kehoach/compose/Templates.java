package vn.kehoach.compose;

import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a set of templates: a user's folder overrides the built-in set file by file.
 *
 * <p>A name never leaves its folder: names come from templates as well.
 */
public final class Templates {
    private static final String BUILT_IN = "templates/nd30/";

    private final List<Path> folders;

    /**
     * @param folders the first that has a file gives it
     */
    public Templates(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    Optional<SourceFile> find(String name) {
        if (!name.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+")) {
            return Optional.empty();
        }
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new SourceFile(shown(file), read(file)));
            }
        }
        return builtIn(name);
    }

    /** All files of a name, the built-in one first: later ones add to and replace what it says. */
    List<SourceFile> layers(String name) {
        List<SourceFile> layers = new ArrayList<>();
        builtIn(name).ifPresent(layers::add);
        Optional<SourceFile> own = find(name);
        own.filter(file -> !layers.contains(file)).ifPresent(layers::add);
        return layers;
    }

    static boolean isBuiltIn(SourceFile file) {
        return file.path().startsWith(BUILT_IN);
    }

    private static Optional<SourceFile> builtIn(String name) {
        try (InputStream stream =
                Templates.class.getClassLoader().getResourceAsStream(BUILT_IN + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            new SourceFile(
                                    BUILT_IN + name,
                                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
