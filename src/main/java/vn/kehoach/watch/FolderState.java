package vn.kehoach.watch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the files of a folder looked like from outside. */
record FolderState(Map<Path, Stamp> files) {
    /** A folder of sources is no deeper; a link to the root of a disk would be. */
    private static final int DEEPEST = 4;

    /** Twice what a plan may hold; what lies beyond is not a plan. */
    private static final int MOST = 20_000;

    FolderState {
        files = Map.copyOf(files);
    }

    /**
     * @param key tells a file from another that was put in its place within the same tick of the
     *     clock; a number on systems that have none
     */
    record Stamp(long modified, long size, Object key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(
                    file.lastModifiedTime().toMillis(),
                    file.size(),
                    Objects.requireNonNullElse(file.fileKey(), 0));
        }
    }

    /** That hold them. */
    Set<Path> folders() {
        return files.keySet().stream()
                .flatMap(file -> Stream.ofNullable(file.getParent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What can not be read counts as absent: it is there again when it can be. */
    static FolderState of(Watched folder) {
        Map<Path, Stamp> files = new HashMap<>();
        try {
            Files.walkFileTree(
                    folder.path(),
                    Set.of(FileVisitOption.FOLLOW_LINKS),
                    folder.deep() ? DEEPEST : 1,
                    new Visitor(files));
        } catch (IOException e) {
            return new FolderState(files);
        }
        return new FolderState(files);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> files;

        Visitor(Map<Path, Stamp> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && Watched.isSource(file)) {
                files.put(file, Stamp.of(attributes));
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
