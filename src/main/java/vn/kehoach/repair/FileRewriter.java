package vn.kehoach.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** Puts a repaired text where its file stands. */
public final class FileRewriter {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** What became of a file; all but {@link #WRITTEN} leave it as it is. */
    public enum Result {
        WRITTEN,
        CHANGED_MEANWHILE,
        OUTSIDE_ROOT,
        READ_ONLY,
        FAILED
    }

    private FileRewriter() {}

    /**
     * @param root the folder outside which nothing is written
     */
    public static Result write(Path file, Path root, RepairedFile repaired) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                return Result.OUTSIDE_ROOT;
            }
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    || !stillIs(real, repaired.before())) {
                return Result.CHANGED_MEANWHILE;
            }
            return Files.isWritable(real) ? replace(real, repaired) : Result.READ_ONLY;
        } catch (IOException e) {
            return Result.FAILED;
        }
    }

    /** The text as it stands in the file, byte order mark included. */
    public static String fullText(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Result replace(Path real, RepairedFile repaired) throws IOException {
        Path temporary = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".tmp");
        temporary.toFile().deleteOnExit();
        try {
            Files.writeString(temporary, repaired.after(), StandardCharsets.UTF_8);
            copyPermissions(real, temporary);
            if (!stillIs(real, repaired.before())) {
                return Result.CHANGED_MEANWHILE;
            }
            move(temporary, real);
            return Result.WRITTEN;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean stillIs(Path file, String text) throws IOException {
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);
        byte[] found = Files.readAllBytes(file);
        int marked = BYTE_ORDER_MARK.length;
        boolean mark =
                found.length >= marked
                        && Arrays.equals(found, 0, marked, BYTE_ORDER_MARK, 0, marked);
        int start = mark ? marked : 0;
        return Arrays.equals(found, start, found.length, expected, 0, expected.length);
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source == null || target == null) {
            return;
        }
        PosixFileAttributes attributes = source.readAttributes();
        PosixFileAttributes own = target.readAttributes();
        // Only who may give a file away is asked to: else the new one is the writer's, as ever.
        if (!own.owner().equals(attributes.owner())) {
            target.setOwner(attributes.owner());
        }
        if (!own.group().equals(attributes.group())) {
            target.setGroup(attributes.group());
        }
        target.setPermissions(attributes.permissions());
    }
}
