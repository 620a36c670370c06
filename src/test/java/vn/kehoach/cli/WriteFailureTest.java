package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.report.Language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system says when nothing can be written, and what a person reads of it. */
class WriteFailureTest {
    @TempDir private Path folder;

    private static String reason(IOException failure, Language language) {
        return WriteFailure.reason(failure, new Words(language));
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, the disk is full, đĩa đã đầy",
        "There is not enough space on the disk, the disk is full, đĩa đã đầy",
        "Disk quota exceeded, the disk is full, đĩa đã đầy",
        "Read-only file system, only reading is allowed there, chỗ đó chỉ cho đọc",
        "Input/output error, Input/output error, Input/output error"
    })
    void whatTheSystemSaysIsSaidInTheLanguageOfTheUser(
            String said, String english, String vietnamese) {
        for (IOException failure :
                new IOException[] {
                    new IOException(said), new FileSystemException("/out/a.pdf", null, said)
                }) {
            assertThat(reason(failure, Language.ENGLISH)).isEqualTo(english);
            assertThat(reason(failure, Language.VIETNAMESE)).isEqualTo(vietnamese);
        }
    }

    @Test
    void whatJavaSaysByItsKindIsSaidInWordsWhereItHappensOften() {
        assertThat(reason(new AccessDeniedException("/out"), Language.ENGLISH))
                .isEqualTo("no permission");
        assertThat(reason(new DirectoryNotEmptyException("/out/a.pdf"), Language.VIETNAMESE))
                .isEqualTo("chỗ đó đã có thứ khác");
        assertThat(reason(new FileNotFoundException("/a"), Language.ENGLISH))
                .isEqualTo("FileNotFound");
        assertThat(reason(new IOException(), Language.ENGLISH)).isEqualTo("IO");
    }

    @Test
    void nothingIsLeftOfAFileThatCouldOnlyBeHalfWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "the former one");

        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                output -> {
                                    output.write(new byte[1 << 17]);
                                    throw new IOException("No space left on device");
                                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("the former one");
        assertThat(PlanFolder.filesIn(folder)).containsExactly("a.pdf");
    }
}
