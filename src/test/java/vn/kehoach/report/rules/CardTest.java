package vn.kehoach.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.AllProblems;
import vn.kehoach.report.messages.MadeUpProblem;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Colour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every code that can be raised has its card, and every card a code that can be raised. */
class CardTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/kehoach/report/rules");

    /** What is wrong with a file as such: no line of it differs from a good one. */
    private static final Set<String> BAD_BY_NATURE =
            Set.of(
                    "SRC-01", "SRC-02", "SRC-03", "SRC-04", "SRC-05", "SRC-06", "SRC-09", "YML-30",
                    "YML-31");

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
    void aCardForbidsSilenceWhereNoneOfItsProblemsAllowsIt() {
        Map<Code, Set<Silence>> silences =
                AllProblems.classes().stream()
                        .map(MadeUpProblem::of)
                        .flatMap(Optional::stream)
                        .collect(
                                Collectors.groupingBy(
                                        Problem::code,
                                        Collectors.mapping(Problem::silence, Collectors.toSet())));

        assertThat(silences)
                .allSatisfy((code, said) ->
                        assertThat(RuleCards.find(code))
                                .get()
                                .extracting(RuleCard::silence)
                                .as("silence of %s", code)
                                .isEqualTo(
                                        said.contains(Silence.ALLOWED)
                                                ? Silence.ALLOWED
                                                : Silence.NEVER));
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
                        .allMatch(text -> text.matches("(?s).*([.”)]|\n  .*)"));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCodeIsExplainedInBothLanguages() {
        return RuleCards.all().stream()
                .flatMap(card ->
                        Arrays.stream(Language.values())
                                .map(language ->
                                        DynamicTest.dynamicTest(
                                                card.code() + " " + language.tag(),
                                                () -> isExplained(card, language))));
    }

    private static void isExplained(RuleCard card, Language language) {
        String text = new RuleBook(language, Colour.NEVER).explain(card);
        Messages messages = Messages.of(language);

        assertThat(text)
                .contains("[" + card.code() + "]: " + card.in(language).title())
                .doesNotContain("{code}")
                .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b");
        for (Proof proof : Proof.of(card.code())) {
            String report = proof.report(language).orElseThrow();
            assertThat(text)
                    .contains(messages.word(RulePhrase.BAD))
                    .contains(report.lines().findFirst().orElseThrow());
            if (!BAD_BY_NATURE.contains(card.code().text())) {
                assertThat(proof.changes()).as("what mends %s", proof.folder()).isNotEmpty();
                assertThat(text).contains(messages.word(RulePhrase.GOOD));
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
