package vn.kehoach.schema;

import org.junit.jupiter.api.Test;

import vn.kehoach.golden.Golden;
import vn.kehoach.report.Language;

import java.nio.file.Path;

/** The pages of the language tell what is read. */
class LanguageDocumentTest {
    @Test
    void theVietnamesePageIsNotStale() {
        Golden.ofThisRun()
                .assertMatches(Path.of("docs/ngon-ngu.vi.md"), Schemas.page(Language.VIETNAMESE));
    }
}
