package vn.kehoach.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.formats.Samples;
import vn.kehoach.report.messages.SampleProblem.Kind;
import vn.kehoach.report.messages.SampleProblem.UnknownName;
import vn.kehoach.source.SourceFile;

import java.util.List;

class FingerprintsTest {
    private static final String TEXT = "groups:\n  - lead: so a\n  - lead: so b\n  - lead: so a\n";

    private static Diagnostic at(String path, String text, String covered, String id) {
        var file = new SourceFile(path, text);
        return Diagnostic.of(
                new UnknownName(Kind.AGENCY, id, List.of("x", "y")), Samples.span(file, covered));
    }

    private static String of(Diagnostic diagnostic) {
        return Fingerprints.of(List.of(diagnostic)).getFirst();
    }

    @Test
    void staysWhenLinesMoveAndSpacesChange() {
        String before = of(at("a.yaml", TEXT, "so a", "i"));

        assertThat(of(at("a.yaml", "# more\n\n" + TEXT, "so a", "i"))).isEqualTo(before);
        assertThat(of(at("a.yaml", "- so\n    a", "so\n    a", "i"))).isEqualTo(before);
        assertThat(before).matches("[0-9a-f]{32}");
    }

    @Test
    void staysTheSameFromVersionToVersion() {
        assertThat(of(at("a.yaml", TEXT, "so a", "i")))
                .as("kept in the baselines of others")
                .isEqualTo("94a84308e161a0132cc80f28f9d97cb9");
    }

    @Test
    void staysWhenTheWordsGoToAnotherFile() {
        assertThat(of(at("b.yaml", TEXT, "so a", "i")))
                .isEqualTo(of(at("a.yaml", TEXT, "so a", "i")));
    }

    @Test
    void differsByWordsAndProblem() {
        assertThat(
                        List.of(
                                of(at("a.yaml", TEXT, "so a", "i")),
                                of(at("a.yaml", TEXT, "so b", "i")),
                                of(at("a.yaml", TEXT, "so a", "j")),
                                of(at("a.yaml", TEXT, "so a", "i1:x"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void thoseAlikeAreCounted() {
        Diagnostic one = at("a.yaml", TEXT, "so a", "i");
        Diagnostic other = at("a.yaml", TEXT, "so b", "i");

        List<String> all = Fingerprints.of(List.of(one, other, one));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.getFirst()).isEqualTo(of(one));
        assertThat(Fingerprints.of(List.of(one, one, other)).get(1)).isEqualTo(all.get(2));
    }
}
