package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each paragraph of the files in {@code faults} changes the valid plan in one place ("-" to "+")
 * and tells all that is then reported, with line and column.
 */
class FaultTest {
    private static final Path FAULTS = Path.of("src/test/resources/vn/kehoach/decode/faults");

    private record Case(String file, String written, String instead, List<String> reports) {
        static Case of(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            String file = lines.get(0).substring("in ".length());
            return new Case(
                    file,
                    marked(lines, "- "),
                    marked(lines, "+ "),
                    lines.stream()
                            .filter(line -> line.startsWith("  "))
                            .map(line -> file + ":" + line.strip())
                            .toList());
        }

        private static String marked(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .collect(Collectors.joining("\n"));
        }
    }

    @TestFactory
    Stream<DynamicTest> reportsEachFaultOnceAtItsPlace() throws IOException {
        try (Stream<Path> files = Files.list(FAULTS)) {
            return files.sorted().toList().stream().flatMap(FaultTest::cases);
        }
    }

    private static Stream<DynamicTest> cases(Path file) {
        try {
            return Stream.of(Files.readString(file).split("\n\n"))
                    .map(Case::of)
                    .map(each ->
                            DynamicTest.dynamicTest(
                                    file.getFileName() + ": " + each.instead(), () -> check(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Case each) {
        assertThat(Decoded.with(each.file(), each.written(), each.instead()).reports())
                .isEqualTo(each.reports());
    }
}
