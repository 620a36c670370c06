package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.DocumentText;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.render.pdf.BundledLetters;

import java.nio.file.Path;
import java.util.List;

/** Who judges a plan is told what who compiles it is told; {@link PlanTree} compares the two. */
class JudgedPlansTest {
    @TempDir Path folder;

    static List<Path> plans() {
        return BuiltPlan.all();
    }

    /** Composing adds no letter that the sources need not have. */
    @ParameterizedTest
    @MethodSource("plans")
    void aDocumentHasKnownLettersOnly(Path plan) {
        assertThat(DocumentText.of(BuiltPlan.of(plan).document()).toList())
                .allMatch(text -> BundledLetters.haveAll(text.replaceAll("\\s", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢", "\"\\u6f22\"", "a\u20dd"})
    void lettersThatAreHardToPrintAreJudgedAsTheyAreCompiled(String letters) {
        assertThat(PlanTree.in(folder).content("- text: " + letters).problems()).isNotEmpty();
    }

    @Test
    void aSubjectThatIsLongBecauseOfWhatItCitesIsJudgedAsItIsCompiled() {
        String subject = "Triển khai ${goal:a} " + "ề".repeat(470);

        assertThat(PlanTree.in(folder).head("subject", subject).problems()).isNotEmpty();
    }
}
