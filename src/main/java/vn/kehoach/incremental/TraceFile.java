package vn.kehoach.incremental;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the trace of a plan lies: beside what the build wrote, and gone with it.
 *
 * @param folder of the outputs
 * @param base what paths in it are relative to, absolute
 */
public record TraceFile(Path folder, Path base) {
    public static final String NAME = ".kehoach-build";

    /** Of a plan with a thousand files and two hundred warnings it is 500 kB. */
    private static final int MOST_BYTES = 8 << 20;

    public Path path() {
        return folder.resolve(NAME);
    }

    /** Nothing if there is none, or one that is damaged or foreign. */
    public Optional<Trace> read() {
        if (!Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream input = Files.newInputStream(path(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = input.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : new TraceText(base).read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What it says of a trace. */
    public byte[] content(Trace trace) {
        return new TraceText(base).write(trace).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether a trace may be written: not where sources lie, nor through a link that somebody has
     * put in its place.
     */
    public boolean isWritable() {
        return Files.notExists(folder.resolve("plan.yaml"))
                && (Files.notExists(path(), LinkOption.NOFOLLOW_LINKS)
                        || Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS));
    }
}
