package vn.kehoach.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a cache: lets the tool work on some plans and Java keep the classes that this took.
 *
 * @param room in bytes, without which it is not begun: it takes seconds of work to find out
 */
public record Training(StartupCache cache, long room) {
    /** What Java has seen lies beside the cache while it makes that: 34 and 41 MB, measured. */
    public static final int ROOM_MEGABYTES = 80;

    private static final String TOOL = "vn.kehoach.cli.Main";

    /**
     * What Java adds to the name of a cache for what it has seen, and leaves when it is stopped.
     */
    private static final String SEEN = ".config";

    private static final String RUN = "vn.kehoach.cli.TrainingRun";

    public Training(StartupCache cache) {
        this(cache, (long) ROOM_MEGABYTES << 20);
    }

    /** How it went. */
    public enum Outcome {
        MADE,
        /** Another process is making it. */
        UNDER_WAY,
        /** On the disk. */
        NO_ROOM,
        /** Java could not. */
        REFUSED
    }

    /** Goes on when this process ends. Not begun after every build where nothing can come of it. */
    public void inBackground() throws IOException {
        Path shelf = shelf();
        if (!Files.isWritable(shelf) || !hasRoom(shelf)) {
            return;
        }
        JavaCommand.ofThisProcess(cache.jar())
                .start(
                        List.of("-D" + StartupCache.PROPERTY + "=" + cache.file()),
                        TOOL,
                        List.of("warm"));
    }

    /**
     * @param folder to work in
     */
    public Outcome run(Path folder) throws IOException, InterruptedException {
        Path shelf = shelf();
        try (FileChannel channel =
                        FileChannel.open(
                                shelf.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return Outcome.UNDER_WAY;
            }
            dropParts(); // Of one that was stopped.
            return hasRoom(shelf) ? make(folder) : Outcome.NO_ROOM;
        }
    }

    private Path shelf() throws IOException {
        return Files.createDirectories(cache.file().toAbsolutePath().getParent());
    }

    private boolean hasRoom(Path shelf) throws IOException {
        return Files.getFileStore(shelf).getUsableSpace() >= room;
    }

    private Outcome make(Path folder) throws IOException, InterruptedException {
        FileTime age = Files.getLastModifiedTime(cache.jar());
        Path part = part();
        List<String> arguments = new ArrayList<>(List.of(folder.resolve("out").toString()));
        TrainingPlans.copyTo(folder, cache.jar()).forEach(plan -> arguments.add(plan.toString()));
        try {
            int status =
                    JavaCommand.ofThisProcess(cache.jar())
                            .start(keep(part), RUN, arguments)
                            .waitFor();
            if (status != 0 || !Files.exists(part)) {
                return Outcome.REFUSED;
            }
            Files.setLastModifiedTime(part, age);
            Files.move(
                    part,
                    cache.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return Outcome.MADE;
        } finally {
            dropParts();
        }
    }

    private Path part() {
        return cache.file().resolveSibling(cache.file().getFileName() + ".part");
    }

    private void dropParts() throws IOException {
        Files.deleteIfExists(part());
        Files.deleteIfExists(part().resolveSibling(part().getFileName() + SEEN));
    }

    /**
     * Profiles of methods are of no use to the compiler that the launcher asks for, and to read
     * them costs a cold check 70 of 1,010 ms of processor time, measured.
     */
    private static List<String> keep(Path file) {
        return file.toString().contains(StartupCache.AOT)
                ? List.of(
                        "-XX:AOTCacheOutput=" + file,
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining")
                : List.of("-XX:ArchiveClassesAtExit=" + file);
    }
}
