package vn.kehoach.watch;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A folder with sources.
 *
 * @param deep whether its folders count
 */
public record Watched(Path path, boolean deep) {
    /** Editors leave other files beside a source while they save it. */
    static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && name.matches(".*\\.(ya?ml|ftlx|css|js|ttf)");
    }
}
