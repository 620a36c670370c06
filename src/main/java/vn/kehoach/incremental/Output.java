package vn.kehoach.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param name in the folder of the trace
 * @param checksum of its bytes
 */
public record Output(String name, String checksum) {
    /** Whether it is there as it was written. */
    public boolean isIn(Path folder) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && FileChecksum.of(file).equals(checksum);
        } catch (IOException e) {
            return false;
        }
    }
}
