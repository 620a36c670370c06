package vn.kehoach.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Files that are being written under other names. When the tool is stopped from outside (Ctrl-C, a
 * closed terminal, a clerk's "end task") they are gone: Java ends threads without "finally".
 *
 * <p>{@link java.io.File#deleteOnExit} would not do: a file made while the tool is being stopped
 * stays, and the names of all that were ever written are kept until then.
 */
final class UnfinishedFiles {
    /**
     * Who stops the tool takes it and keeps it: nothing is begun or put in its place after that.
     */
    private static final ReentrantLock AT_WORK = new ReentrantLock();

    private static final Set<Path> FILES = new HashSet<>();
    private static final List<Runnable> BEFORE = new CopyOnWriteArrayList<>();

    /** Else the tool is being stopped already. */
    private static final boolean HEARS_OF_STOP = hearsOfStop();

    private UnfinishedFiles() {}

    private static boolean hearsOfStop() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::abandon, "stop"));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /**
     * From now on, and not only from the first file on.
     *
     * @param before when the tool is stopped, first
     */
    static void removedWhenStopped(Runnable before) {
        BEFORE.add(before);
    }

    /** No longer needed. */
    static void forget(Runnable before) {
        BEFORE.remove(before);
    }

    /** A name of its own: two builds of one plan at once must not write into each other's file. */
    static Path begin(Path file) throws IOException {
        if (!HEARS_OF_STOP) {
            throw new InterruptedIOException(file.toString());
        }
        AT_WORK.lock();
        try {
            Path begun = Files.createTempFile(folder(file), "." + file.getFileName(), ".tmp");
            FILES.add(begun);
            return begun;
        } finally {
            AT_WORK.unlock();
        }
    }

    static void finish(Path begun, Path file) throws IOException {
        AT_WORK.lock();
        try {
            move(begun, file);
            FILES.remove(begun);
        } finally {
            AT_WORK.unlock();
        }
    }

    /** After a failure; nothing to do for one that is finished. */
    static void drop(Path begun) throws IOException {
        AT_WORK.lock();
        try {
            if (FILES.remove(begun)) {
                Files.deleteIfExists(begun);
            }
        } finally {
            AT_WORK.unlock();
        }
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file.toString());
        }
        return folder;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void abandon() {
        BEFORE.forEach(Runnable::run);
        AT_WORK.lock();
        for (Path begun : FILES) {
            try {
                Files.deleteIfExists(begun);
            } catch (IOException e) {
                continue; // The others still can be removed, and nobody is left to be told.
            }
        }
    }
}
