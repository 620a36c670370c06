package vn.kehoach.startup;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The classes of the tool as Java had them after a run.
 *
 * @param file named after the Java that can read it
 * @param jar the tool that it was made from
 */
public record StartupCache(Path file, Path jar) {
    /** Names the cache; whoever is started without it makes none. */
    static final String PROPERTY = "kehoach.startup";

    /** What Java reads: an AOT cache from 25 on, before that a dynamic CDS archive. */
    static final String AOT = ".aot";

    public static @Nullable StartupCache ofProcess() {
        String file = System.getProperty(PROPERTY);
        return file == null
                ? null
                : new StartupCache(Path.of(file), Path.of(System.getProperty("java.class.path")));
    }

    /**
     * Whether it was made from this very jar: then it is exactly as old. Java does not look (25.0.3
     * runs the classes of an older jar).
     */
    public boolean isFresh() {
        try {
            return Files.size(file) > 0
                    && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            return false;
        }
    }
}
