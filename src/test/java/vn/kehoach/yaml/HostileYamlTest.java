package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceLoader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file for each hazard; {@code expected.txt} says which problem is found where. */
class HostileYamlTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile/yaml").toAbsolutePath();

    static Stream<String> names() {
        return new SourceLoader(FOLDER, FOLDER)
                .yamlFiles(FOLDER).files().stream().map(path -> path.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void reportsExactlyWhatIsWrong(String name) throws IOException {
        assertThat(report(name)).isEqualTo(expected().get(name));
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        assertThat(expected().keySet()).containsExactlyInAnyOrderElementsOf(names().toList());
    }

    private static String report(String name) {
        Diagnostics diagnostics = new Diagnostics();
        new YamlReader(diagnostics).read(new SourceLoader(FOLDER, FOLDER), Path.of(name));
        return diagnostics.sorted().stream()
                .map(HostileYamlTest::line)
                .collect(Collectors.joining(", "));
    }

    private static String line(Diagnostic diagnostic) {
        String end = diagnostic.span().end().line() + ":" + diagnostic.span().end().column();
        String start = diagnostic.span().start().line() + ":" + diagnostic.span().start().column();
        return diagnostic.problem() + " " + start + "-" + end;
    }

    private static Map<String, String> expected() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("expected.txt"));
        Map<String, String> expected = new TreeMap<>();
        for (String line : lines) {
            int bar = line.indexOf(" | ");
            expected.put(line.substring(0, bar), line.substring(bar + 3).strip());
        }
        return expected;
    }
}
