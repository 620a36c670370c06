package vn.kehoach.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.golden.Golden;
import vn.kehoach.report.Language;
import vn.kehoach.report.text.Colour;

import java.nio.file.Path;

/** The pages of rules say what the cards and the proofs say. */
class RulesDocumentTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsNotStale(Language language) {
        Golden.ofThisRun()
                .assertMatches(Path.of("docs/rules." + language.tag() + ".md"), markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachCodeIsAHeadingOfItsOwn(Language language) {
        assertThat(markdown(language).lines())
                .containsAll(RuleBook.codes().stream().map(code -> "## " + code).toList());
    }

    private static String markdown(Language language) {
        return new RuleBook(language, Colour.NEVER).markdown();
    }
}
