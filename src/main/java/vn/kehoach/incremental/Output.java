package vn.kehoach.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param name in the folder of the trace
 * @param digest of its bytes
 */
public record Output(String name, String digest) {
    /** Whether it is there as it was written. */
    public boolean isIn(Path folder) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Sha256.ofFile(file).equals(digest);
        } catch (IOException e) {
            return false;
        }
    }
}
