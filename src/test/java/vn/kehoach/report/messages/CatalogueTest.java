package vn.kehoach.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.rules.Area;
import vn.kehoach.report.rules.Audience;
import vn.kehoach.report.rules.RulePhrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every problem has its words, and every word its problem. */
class CatalogueTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/kehoach/report/messages");

    @Test
    void wordsAndProblemsAgree() {
        Catalogue catalogue = CatalogueReader.read(MessageFiles.all());

        assertThat(
                        MessageAudit.faults(
                                AllProblems.classes(),
                                catalogue,
                                List.of(RulePhrase.class, Audience.class, Area.class)))
                .isEmpty();
    }

    @Test
    void everyFileOfWordsIsInTheIndex() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .toList();
            assertThat(names).isNotEmpty().isSubsetOf(MessageFiles.index());
        }
    }
}
