package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Pattern;

/** Why a file could not be written, for people. */
final class WriteFailure {
    /** As Linux, macOS and Windows say it: Java has no exceptions of its own for these. */
    private static final Pattern FULL =
            Pattern.compile("(?i)no space left|not enough space|quota exceeded");

    private static final Pattern TAKEN = Pattern.compile("(?i)(is|not) a directory");
    private static final Pattern READ_ONLY = Pattern.compile("(?i)read-only");

    private WriteFailure() {}

    static String reason(IOException failure, Words words) {
        return switch (failure) {
            case AccessDeniedException denied -> words.of("write.denied");
            case FileAlreadyExistsException taken -> words.of("write.taken");
            case DirectoryNotEmptyException taken -> words.of("write.taken");
            case NotDirectoryException taken -> words.of("write.taken");
            case FileSystemException said -> reason(said, said.getReason(), words);
            default -> reason(failure, failure.getMessage(), words);
        };
    }

    /** In the words of the system where it is nothing of what often happens. */
    private static String reason(IOException failure, @Nullable String said, Words words) {
        if (said != null && FULL.matcher(said).find()) {
            return words.of("write.full");
        }
        if (said != null && TAKEN.matcher(said).find()) {
            return words.of("write.taken");
        }
        if (said != null && READ_ONLY.matcher(said).find()) {
            return words.of("write.read-only");
        }
        Class<?> kind = failure.getClass();
        boolean saysNothing = kind == IOException.class || kind == FileSystemException.class;
        return said != null && saysNothing ? said : kind.getSimpleName().replace("Exception", "");
    }
}
