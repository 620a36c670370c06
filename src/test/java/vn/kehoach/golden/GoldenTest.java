package vn.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class GoldenTest {
    @TempDir Path folder;
    private Path expectation;

    @BeforeEach
    void nameAFile() {
        expectation = folder.resolve("REF-01/expected.vi.txt");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(expectation.getParent());
        Files.writeString(expectation, text);
    }

    @Test
    void passesWhenTheFileSaysTheSame() throws IOException {
        write("lỗi\r\n");
        for (Golden.Writing writing : Golden.Writing.values()) {
            new Golden(writing).assertMatches(expectation, "lỗi\n");
        }
        assertThat(expectation).hasContent("lỗi\r\n");
    }

    @Test
    void failsAndLeavesTheFileWhenItDiffers() throws IOException {
        write("lỗi\n");
        assertThatThrownBy(() -> Golden.of(null, null).assertMatches(expectation, "cảnh báo\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected.vi.txt")
                .hasMessageContaining("-Dgolden=update");
        assertThat(expectation).hasContent("lỗi");
    }

    @Test
    void writesAMissingFileAndFailsOnce() {
        assertThatThrownBy(() -> Golden.of(null, "").assertMatches(expectation, "lỗi\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Wrote ");
        Golden.of(null, "").assertMatches(expectation, "lỗi\n");
    }

    @Test
    void rewritesADifferingFileAndFailsOnce() throws IOException {
        write("lỗi\n");
        Golden update = Golden.of("update", "false");
        assertThatThrownBy(() -> update.assertMatches(expectation, "cảnh báo\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Rewrote ");
        assertThat(expectation).hasContent("cảnh báo");
        update.assertMatches(expectation, "cảnh báo\n");
    }

    @Test
    void writesNothingUnderCi() {
        assertThatThrownBy(() -> Golden.of(null, "true").assertMatches(expectation, "lỗi\n"))
                .isInstanceOf(AssertionError.class);
        assertThat(expectation).doesNotExist();
        assertThatThrownBy(() -> Golden.of("update", "true")).hasMessageContaining("refused");
    }

    @Test
    void refusesAnotherWordThanUpdate() {
        assertThatThrownBy(() -> Golden.of("yes", null)).hasMessageContaining("yes");
    }
}
