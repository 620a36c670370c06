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

/** Makes a cache: lets the tool work on some plans and Java keep the classes that this took. */
public record Training(StartupCache cache) {

    private static final String TOOL = "vn.kehoach.cli.Main";
    private static final String RUN = "vn.kehoach.cli.TrainingRun";

    /** How it went. */
    public enum Outcome {
        MADE,
        /** Another process is making it. */
        UNDER_WAY,
        /** Java could not. */
        REFUSED
    }

    /** Goes on when this process ends. */
    public void inBackground() throws IOException {
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
        Path shelf = Files.createDirectories(cache.file().toAbsolutePath().getParent());
        try (FileChannel channel =
                        FileChannel.open(
                                shelf.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? Outcome.UNDER_WAY : make(folder);
        }
    }

    private Outcome make(Path folder) throws IOException, InterruptedException {
        FileTime age = Files.getLastModifiedTime(cache.jar());
        Path part = cache.file().resolveSibling(cache.file().getFileName() + ".part");
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
            Files.deleteIfExists(part);
        }
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
