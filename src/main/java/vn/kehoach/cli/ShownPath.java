package vn.kehoach.cli;

import java.nio.file.Path;

/** Paths as the user would write them. */
final class ShownPath {
    private ShownPath() {}

    static String of(Path path, Path workingFolder) {
        Path relative = path.startsWith(workingFolder) ? workingFolder.relativize(path) : path;
        String shown = relative.toString().replace('\\', '/');
        return shown.isEmpty() ? "." : shown;
    }

    /** As it is typed into a shell. */
    static String typed(String shown) {
        return shown.matches("[\\p{L}\\p{M}0-9._/:-]+") ? shown : "\"" + shown + "\"";
    }
}
