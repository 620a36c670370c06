package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The hour of a newcomer: the handbook from its first command to its last, in an empty folder. */
class HandbookTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    @TempDir private Path folder;

    @Test
    void everyStepOfTheHandbookDoesWhatItSays() throws Exception {
        Newcomer newcomer = Newcomer.in(folder);
        assumeThat(newcomer.has("git", "bash")).as("git and bash are installed").isTrue();
        for (Handbook.Block block : Handbook.read().blocks()) {
            switch (block.language()) {
                case "sh" -> newcomer.types(block);
                case "yaml" -> newcomer.makes(block);
                case "diff" -> newcomer.edits(block);
                case "text" -> newcomer.sees(block);
                case "sh-may", "powershell" -> {
                    // Installs programs on a machine; nothing of ours.
                }
                default -> throw new IllegalStateException(block + " is of no known kind");
            }
        }

        Path signed = newcomer.folder().resolve("out/du-lich-2026/du-lich-2026-signed.pdf");
        try (PDDocument pdf = Loader.loadPDF(signed.toFile())) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void eachLinkAndPictureLeadsSomewhere() throws IOException {
        List<String> targets =
                LINK.matcher(Files.readString(Handbook.FILE))
                        .results()
                        .map(found -> found.group(1))
                        .filter(each -> !each.startsWith("http"))
                        .toList();

        assertThat(targets)
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> assertThat(Handbook.FILE.resolveSibling(each)).exists());
    }
}
