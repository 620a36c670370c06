package vn.kehoach.compiler;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory it takes to compile a plan, told by what its sources weigh. */
public final class PlanWeight {
    /** Two plans of 2,000 tasks on each of four processors, or one of 20,000, which is 11 MB. */
    private static final long MOST_BYTES = 12L << 20;

    /** Of memory for a byte of source, on the safe side: 11 MB are compiled in 320 MB. */
    private static final int MEMORY_FOR_BYTE = 32;

    private PlanWeight() {}

    /** In bytes of the sources in a plan's own folder. */
    public static long of(Path plan) {
        return files(plan) + files(plan.resolve("tasks"));
    }

    /**
     * How much of it may be under way at once.
     *
     * @param memory in bytes, that there is
     */
    public static long most(long memory) {
        return Math.min(MOST_BYTES, Math.max(1, memory / MEMORY_FOR_BYTE));
    }

    private static long files(Path folder) {
        long bytes = 0;
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            for (Path source : sources) {
                bytes += Files.size(source);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return bytes; // Who compiles the plan says what is wrong with it.
        }
        return bytes;
    }
}
