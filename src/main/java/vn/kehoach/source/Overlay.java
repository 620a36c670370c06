package vn.kehoach.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts to read instead of what stands in files: what a change would look like, before it is made.
 *
 * @param texts by absolute normalised path; a file that is not there yet counts as if it were
 */
public record Overlay(Map<Path, String> texts) {
    public static final Overlay NONE = new Overlay(Map.of());

    public Overlay {
        texts = Map.copyOf(texts);
    }

    public Overlay with(Path file, String text) {
        Map<Path, String> more = new HashMap<>(texts);
        more.put(file, text);
        return new Overlay(more);
    }

    /** The files of a folder that it has texts of. */
    Stream<Path> in(Path folder) {
        return texts.keySet().stream().filter(file -> folder.equals(file.getParent()));
    }

    Optional<String> text(Path file) {
        return Optional.ofNullable(texts.get(file));
    }
}
