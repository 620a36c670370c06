package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every code that can be raised has its card, and every card a code that can be raised. */
class CardTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/kehoach/report/rules");

    @Test
    void everyCardIsComplete() {
        assertThat(Arrays.stream(Area.values()))
                .allSatisfy(area ->
                        assertThat(RuleCards.file(area).stream())
                                .flatMap(file -> new RuleCardReader(file).faults())
                                .isEmpty());
    }

    @Test
    void everyFileOfCardsIsNamedAfterAnArea() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .allSatisfy(file ->
                            assertThat(Arrays.stream(Area.values()).map(area -> area + ".yaml"))
                                    .as("add a constant to Area and its words to rules.yaml")
                                    .contains(file.getFileName().toString()));
        }
    }

    @Test
    void everyCardStandsOnceAndInTheFileOfItsArea() {
        for (Area area : Area.values()) {
            assertThat(RuleCards.of(area))
                    .extracting(card -> card.code().text())
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.startsWith(area + "-"));
        }
    }

    @Test
    void everyCodeHasACardAndEveryCardACode() {
        assertThat(RuleCards.all())
                .extracting(RuleCard::code)
                .containsExactlyInAnyOrderElementsOf(gravest().keySet());
    }

    @Test
    void theSeverityOfACardIsTheGravestOfItsProblems() {
        Map<Code, Severity> gravest = gravest();
        assertThat(RuleCards.all())
                .filteredOn(card -> gravest.containsKey(card.code()))
                .allSatisfy(card ->
                        assertThat(card.severity())
                                .as("severity of %s", card.code())
                                .isEqualTo(gravest.get(card.code())));
    }

    @Test
    void aFaultOfASourceCannotBeSilencedNorCanOneOfTheDecreesForm() {
        assertThat(RuleCards.all())
                .filteredOn(card -> card.audience() == Audience.SOURCE)
                .allMatch(card -> card.silence() == Silence.NEVER);
        assertThat(RuleCards.all())
                .filteredOn(card -> card.audience() == Audience.FORM)
                .filteredOn(card -> card.severity() == Severity.ERROR)
                .allMatch(card -> card.silence() == Silence.NEVER);
    }

    @Test
    void aTitleIsTheBeginningOfASentenceAndTheRestAreSentences() {
        for (RuleCard card : RuleCards.all()) {
            for (Language language : Language.values()) {
                RuleCard.Wording words = card.in(language);
                assertThat(words.title())
                        .as("title of %s", card.code())
                        .doesNotEndWith(".")
                        .hasSizeLessThanOrEqualTo(72);
                assertThat(List.of(words.about(), words.fix()))
                        .as("sentences of %s", card.code())
                        .allMatch(text -> text.substring(0, 1).equals(upper(text)))
                        .allMatch(text -> text.strip().matches("(?s).*[.:;”}\\])]"));
            }
        }
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static Map<Code, Severity> gravest() {
        Map<Code, Severity> gravest = new TreeMap<>();
        AllProblems.classes().stream()
                .map(MadeUpProblem::of)
                .flatMap(Optional::stream)
                .forEach((Problem problem) ->
                        gravest.merge(
                                problem.code(),
                                problem.severity(),
                                (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return gravest;
    }
}
