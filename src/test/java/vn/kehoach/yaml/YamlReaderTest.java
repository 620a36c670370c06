package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Encoding;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aScalarIsItsRawText() {
        String source = "[012, 1.500, yes, 2023-05-09, 0x1F, 1e3, 1_000, null]";
        assertThat(ScalarPlacesTest.scalars(source))
                .extracting(YamlScalar::text)
                .containsExactly(
                        "012", "1.500", "yes", "2023-05-09", "0x1F", "1e3", "1_000", "null");
    }

    @Test
    void tellsAnAbsentValueFromAnEmptyText() {
        YamlMapping mapping = (YamlMapping) read("a:\nb: ~\nc: null\nd: \"\"\ne: '~'\n");
        assertThat(mapping.entries())
                .extracting(entry -> ((YamlScalar) entry.value()).isEmpty())
                .containsExactly(true, true, true, false, false);
        assertThat(mapping.find("a").orElseThrow().value().span().start().column()).isEqualTo(3);
    }

    @Test
    void spansEndWithTheirLastValue() {
        YamlMapping mapping =
                (YamlMapping)
                        read(
                                """
                                # đầu
                                tasks:
                                  - id: a   # chú
                                    text: |
                                      một
                                      hai

                                  - { id: b, c: [1, 2] }

                                last:
                                  - x
                                """);
        YamlSequence tasks = (YamlSequence) mapping.find("tasks").orElseThrow().value();
        assertThat(mapping.span().text()).startsWith("tasks:").endsWith("- x");
        assertThat(tasks.span().text()).startsWith("- id: a").endsWith("[1, 2] }");
        assertThat(tasks.elements().get(0).span().text()).startsWith("id: a").endsWith("hai");
        assertThat(tasks.elements().get(1).span().text()).isEqualTo("{ id: b, c: [1, 2] }");
    }

    @Test
    void spansOfScalarsIncludeQuotesAndNoWhiteSpace() {
        assertThat(ScalarPlacesTest.scalars("a : \"một\"  # c\nb: 'hai' \nc:   ba   \n"))
                .extracting(scalar -> scalar.span().text())
                .containsExactly("a", "\"một\"", "b", "'hai'", "c", "ba");
    }

    @Test
    void keepsTheFirstOfARepeatedKeyAndPointsAtIt() {
        YamlMapping mapping = (YamlMapping) read("id: a\nname: b\nid: c\n");
        assertThat(mapping.entries()).hasSize(2);
        assertThat(((YamlScalar) mapping.find("id").orElseThrow().value()).text()).isEqualTo("a");
        Diagnostic duplicate = diagnostics.sorted().get(0);
        assertThat(duplicate.related().get(0).span().start().line()).isEqualTo(1);
    }

    @Test
    void keepsWhatStandsBeforeASyntaxError() {
        YamlMapping mapping = (YamlMapping) read("a: 1\nb:\n  - x\n  - @\nc: 2\n");
        assertThat(mapping.entries()).hasSize(2);
        assertThat(mapping.find("b").orElseThrow().value())
                .isInstanceOfSatisfying(
                        YamlSequence.class, sequence -> assertThat(sequence.elements()).hasSize(1));
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void readsOnAfterANoBreakSpaceInTheIndentation() {
        YamlMapping mapping = (YamlMapping) read("tasks:\n\u00a0\u00a0- id:\u00a0a\n");
        assertThat(mapping.find("tasks").orElseThrow().value()).isInstanceOf(YamlSequence.class);
        assertThat(codes()).containsExactly("YML-44", "YML-44");
    }

    @Test
    void aCommonMistakeInEveryWordIsReportedAHundredTimesOnly() {
        read("- a\u200bb\n".repeat(1000));
        assertThat(codes()).hasSize(FileProblems.MOST_OF_A_KIND);
    }

    @Test
    void refusesWhatIsTooDeep() {
        read("- ".repeat(40) + "a");
        assertThat(codes()).containsExactly("YML-29");
    }

    @Test
    void readsToTheDeepestLevelAllowed() {
        read("[".repeat(YamlWalk.DEEPEST) + "]".repeat(YamlWalk.DEEPEST));
        assertThat(codes()).isEmpty();
    }

    @Test
    void bearsBracketsToTheLimitOfAFile() {
        for (String sign : List.of("[", "{", "[{", "- ", "? ", "{a: ", "&a ", "! ", "!a ", "\"")) {
            Diagnostics found = new Diagnostics();
            String text = sign.repeat(1_000_000);
            new YamlReader(found).read(new SourceFile("a.yaml", text));
            assertThat(found.hasErrors()).as(sign).isTrue();
        }
    }

    @Test
    void refusesTooManyNodes() {
        read("[" + "a,".repeat(YamlWalk.MOST_NODES) + "]");
        assertThat(codes()).containsExactly("YML-30");
    }

    @Test
    void readsAScalarOfTheSizeOfAFile() {
        String text = "Tham mưu ".repeat(400_000).strip();
        for (String source : List.of(text, "'" + text + "'", "\"" + text + "\"", "|\n  " + text)) {
            YamlScalar scalar = ScalarPlacesTest.scalars("a: " + source).get(1);
            assertThat(scalar.text()).hasSize(text.length());
        }
        assertThat(ScalarPlacesTest.scalars("a: >\n  " + text.replace(" ", "\n  ")).get(1).text())
                .isEqualTo(text);
    }

    @Test
    void placesManyStretchesOfALongBlock() {
        String text = "${a}\n  ".repeat(300_000);
        YamlScalar scalar = ScalarPlacesTest.scalars("a: >\n  " + text).get(1);
        ScalarPlaces places = scalar.places();
        int last = 0;
        for (int i = 0; i + 4 <= scalar.text().length(); i += 5) {
            assertThat(places.span(i, i + 4).start().line() == last + 2).isTrue();
            last++;
        }
    }

    @Test
    void readsMoreThanTheDefaultLimitOfTheLibrary() {
        String task = "- id: nhiem-vu\n  content: Tham mưu Ủy ban nhân dân Thành phố\n";
        YamlSequence tasks = (YamlSequence) read(task.repeat(100_000));
        assertThat(tasks.elements()).hasSize(100_000);
        assertThat(codes()).isEmpty();
    }

    @Test
    void readsAKeyAndANumberOfAnyLength() {
        assertThat(ScalarPlacesTest.scalars("? " + "k".repeat(100_000) + "\n: 1").get(0).text())
                .hasSize(100_000);
        for (String start : List.of("1", "0x1", "0o1", "-1", "1.")) {
            String digits = start + "1".repeat(1_000_000);
            assertThat(ScalarPlacesTest.scalars("a: " + digits).get(1).text()).isEqualTo(digits);
        }
    }

    @Test
    void reportsAFileThatIsNotUtf8AtItsByte(@TempDir Path folder) throws Exception {
        byte[] bytes = "a: b\nc: \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("a.yaml"), bytes);
        SourceLoader loader = new SourceLoader(folder, folder);
        Optional<YamlNode> tree = new YamlReader(diagnostics).read(loader, Path.of("a.yaml"));
        assertThat(tree).isEmpty();
        Diagnostic only = diagnostics.sorted().get(0);
        assertThat(only.problem()).isEqualTo(new SourceProblem.NotUtf8(8, "E9", Encoding.UNKNOWN));
        assertThat(only.span()).hasToString("a.yaml:2:4");
    }

    private YamlNode read(String source) {
        return new YamlReader(diagnostics).read(new SourceFile("a.yaml", source)).orElseThrow();
    }

    private List<String> codes() {
        return diagnostics.sorted().stream().map(each -> each.code().text()).toList();
    }
}
