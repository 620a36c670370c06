package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prose of many fields in an issued plan: correct sentences are left alone, careless ones found.
 */
class ProseTest {
    private static final Path PROSE = Path.of("src/test/resources/prose");
    private static final String LAST = "      - Các cơ quan thực hiện Kế hoạch này./.\n";

    @TempDir Path folder;

    @Test
    void correctSentencesRaiseNothing() throws IOException {
        List<String> sentences = sentences("correct.txt");
        assertThat(sentences).hasSizeGreaterThan(140);
        assertThat(problems(sentences)).isEmpty();
    }

    static List<String> careless() throws IOException {
        return sentences("careless.txt");
    }

    @ParameterizedTest
    @MethodSource("careless")
    void carelessSentencesAreFound(String line) throws IOException {
        int bar = line.indexOf(" | ");
        assertThat(problems(List.of(line.substring(bar + 3))))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith(line.substring(0, bar)));
    }

    private static List<String> sentences(String file) throws IOException {
        return Files.readAllLines(PROSE.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private List<String> problems(List<String> sentences) throws IOException {
        Path tree = folder.toRealPath();
        copy(PROSE.resolve("kh"), tree.resolve("kh"));
        copy(Path.of("plans/calendar"), tree.resolve("calendar"));
        for (String shared : List.of("assignees.yaml", "instruments.yaml", "kehoach.yaml")) {
            Files.copy(Path.of("plans", shared), tree.resolve(shared));
        }
        Path plan = tree.resolve("kh/plan.yaml");
        String text = Files.readString(plan);
        assertThat(text).contains(LAST);
        StringBuilder added = new StringBuilder();
        for (String sentence : sentences) {
            added.append("      - '").append(sentence.replace("'", "''")).append("'\n");
        }
        Files.writeString(plan, text.replace(LAST, added + LAST));
        return new PlanCompiler(tree, new Templates(List.of()), null)
                .compile(tree.resolve("kh")).diagnostics().stream().map(ProseTest::shown).toList();
    }

    private static String shown(Diagnostic found) {
        return found.code().text() + " " + found.problem() + " " + found.span().text();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
