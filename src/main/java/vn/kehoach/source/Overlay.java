package vn.kehoach.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts to read instead of what stands in files: what a change would look like, before it is made.
 *
 * @param texts by absolute normalised path; each of a file that is there
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

    Optional<String> text(Path file) {
        return Optional.ofNullable(texts.get(file));
    }
}
