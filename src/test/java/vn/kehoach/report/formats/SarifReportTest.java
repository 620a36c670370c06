package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.report.Language;
import vn.kehoach.report.rules.RuleCard;
import vn.kehoach.report.rules.RuleCards;
import vn.kehoach.source.SourceFile;

class SarifReportTest {
    private record OfAKnownCode() implements Problem {
        @Override
        public Code code() {
            return new Code("REF-01");
        }
    }

    @Test
    void aRuleIsDescribedByItsCard() {
        var file = new SourceFile("a.yaml", "a: b");
        Findings findings = Samples.findings(Diagnostic.of(new OfAKnownCode(), file.top()));
        RuleCard.Wording card =
                RuleCards.find(new Code("REF-01")).orElseThrow().in(Language.ENGLISH);

        JsonNode rule =
                new JsonMapper()
                        .readTree(FormatSamples.write(ReportFormat.SARIF, findings))
                        .at("/runs/0/tool/driver/rules/0");

        assertThat(rule.at("/shortDescription/text").asString()).isEqualTo(card.title());
        assertThat(rule.at("/fullDescription/text").asString()).isEqualTo(card.about());
        assertThat(rule.at("/help/text").asString()).isEqualTo(card.fix().stripTrailing());
        assertThat(rule.at("/helpUri").asString()).isEqualTo("urn:kehoach:rules.en.md#ref-01");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    }

    @ParameterizedTest
    @CsvSource({
        "plain [brackets] and {braces}, plain [brackets] and {braces}",
        "'[a](b)', '\\[a\\](b)'",
        "'{0} of {12}', '{{0}} of {{12}}'"
    })
    void wordsAreNeitherLinksNorGaps(String words, String written) {
        assertThat(SarifText.of(words)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "plans/năm 2026/a.yaml, plans/n%C4%83m%202026/a.yaml, true",
        "a:b%/c#d?.yaml, a%3Ab%25/c%23d%3F.yaml, true",
        "../b.yaml, ../b.yaml, true",
        "/tmp/x y.yaml, file:///tmp/x%20y.yaml, false",
        "C:/plans/a.yaml, file:///C:/plans/a.yaml, false"
    })
    void aPathIsAUri(String path, String uri, boolean relative) {
        assertThat(FileUri.of(path)).isEqualTo(new FileUri(uri, relative));
    }
}
