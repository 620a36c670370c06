package vn.kehoach.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each row of the catalogue of rules is a rule, or is said not to be one, never both. */
class CatalogueCoverageTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/catalogue/rules.tsv");
    private static final Path OUT = Path.of("docs/rules-not-implemented.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]{2,4}-[0-9]{2}) \\|(.*)$");
    private static final Pattern PROOF = Pattern.compile("`([A-Z][A-Za-z]+Test)\\.([A-Za-z]+)`");

    @Test
    void theCatalogueHasAllItsRows() throws IOException {
        assertThat(catalogue())
                .hasSize(138)
                .doesNotHaveDuplicates()
                .allMatch(code -> Area.of(code).isPresent());
    }

    @Test
    void eachRowIsARuleOrIsSaidNotToBeOne() throws IOException {
        List<String> out = out();
        List<String> rules = RuleBook.codes();

        assertThat(out).doesNotHaveDuplicates();
        assertThat(catalogue())
                .filteredOn(code -> !rules.contains(code) && !out.contains(code))
                .as("neither in report/rules/*.yaml nor in %s", OUT)
                .isEmpty();
        assertThat(out).as("both a rule and in %s", OUT).doesNotContainAnyElementsOf(rules);
        assertThat(out).as("no row of the catalogue").isSubsetOf(catalogue());
    }

    @Test
    void whatIsImpossibleIsProvedByATest() throws IOException {
        String page = Files.readString(OUT);
        Map<String, String> tests = tests();
        List<MatchResult> proofs = PROOF.matcher(page).results().toList();

        assertThat(proofs).isNotEmpty();
        assertThat(proofs)
                .allSatisfy(proof ->
                        assertThat(tests.getOrDefault(proof.group(1), ""))
                                .as("%s.%s", proof.group(1), proof.group(2))
                                .contains("void " + proof.group(2) + "("));
        assertThat(impossible(page)).allMatch(row -> PROOF.matcher(row).find());
    }

    private static List<String> impossible(String page) {
        String section = page.replaceAll("(?s).*## Impossible by construction", "");
        String own = section.replaceAll("(?s)\n## .*", "");
        return ROW.matcher(own).results().map(MatchResult::group).toList();
    }

    private static List<String> out() throws IOException {
        Matcher row = ROW.matcher(Files.readString(OUT));
        return row.results().map(found -> found.group(1)).toList();
    }

    private static List<String> catalogue() throws IOException {
        return Files.readAllLines(CATALOGUE).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString().replace(".java", ""),
                                    CatalogueCoverageTest::read,
                                    String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
