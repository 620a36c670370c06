package vn.kehoach.source;

import java.nio.file.Path;

/**
 * A question to the file system. Whoever asks all of a run's questions again, and hears the same
 * answers, knows that the run would end the same.
 *
 * @param root the folder outside which nothing is read, absolute
 * @param path absolute
 */
public record Look(Kind kind, Path root, Path path) {
    /** What is asked of a path. */
    public enum Kind {
        /** What stands in a file. */
        CONTENT,
        /** Whether there is anything. */
        PRESENCE,
        /** Which sources lie in a folder. */
        SOURCES,
        /** Which files lie in a folder. */
        FILES
    }
}
