package vn.kehoach.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.repair.FileRewriter.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.TreeMap;
import java.util.stream.Stream;

class FileRewriterTest {
    private static final RepairedFile REPAIRED =
            new RepairedFile("a.yaml", "cũ\n", "mới\n", new TreeMap<>());

    @TempDir private Path folder;
    private Path root;
    private Path file;

    @BeforeEach
    void plant() throws IOException {
        root = Files.createDirectory(folder.resolve("kế hoạch"));
        file = Files.writeString(root.resolve("a.yaml"), "cũ\n");
    }

    @Test
    void permissionsStayAndNothingElseIsLeftBehind() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(FileRewriter.write(file, root, REPAIRED)).isEqualTo(Result.WRITTEN);
        assertThat(file).hasContent("mới\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
        Files.writeString(file, "của người khác\n");
        assertThat(FileRewriter.write(file, root, REPAIRED)).isEqualTo(Result.CHANGED_MEANWHILE);
        assertThat(file).hasContent("của người khác\n");
    }

    @Test
    void aLinkInsideStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link.yaml"), file.getFileName());
        assertThat(FileRewriter.write(link, root, REPAIRED)).isEqualTo(Result.WRITTEN);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("mới\n");
    }

    @Test
    void nothingIsWrittenThroughALinkOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "cũ\n");
        Path link = Files.createSymbolicLink(root.resolve("link.yaml"), outside);
        assertThat(FileRewriter.write(link, root, REPAIRED)).isEqualTo(Result.OUTSIDE_ROOT);
        assertThat(outside).hasContent("cũ\n");
    }

    @Test
    void aFileThatIsGoneStaysGone() throws IOException {
        Files.delete(file);
        assertThat(FileRewriter.write(file, root, REPAIRED)).isEqualTo(Result.FAILED);
        assertThat(file).doesNotExist();
    }
}
