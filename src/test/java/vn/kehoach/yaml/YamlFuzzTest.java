package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class YamlFuzzTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile/yaml");
    private static final String SIGNS =
            "\n\n\n   -:?,[]{}#&*!|>'\"%@`\t\r~<\\=."
                    + "\u00a0\u200b\u0301\u202e\ufeff\ufffd\u0000\u0085\u2028\ud83d\ude00ếđa1";
    private static final List<String> PARTS =
            List.of(
                    "---\n",
                    "...\n",
                    "<<: ",
                    ": ",
                    "- ",
                    "? ",
                    "\n  ",
                    "\n",
                    "&a ",
                    "*a ",
                    "!t ",
                    "|2-\n",
                    ">+\n",
                    "\"\\x",
                    "''",
                    "${a}",
                    "\r\n",
                    "# c\n",
                    "%YAML 1.2\n",
                    "{a: ",
                    "0x",
                    "\t- ",
                    "\\u12",
                    "e\u0301");

    @RepeatedTest(40)
    void randomSignsNeverBreakTheReader(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            while (text.length() < length) {
                boolean part = random.nextInt(4) == 0;
                text.append(
                        part
                                ? PARTS.get(random.nextInt(PARTS.size()))
                                : "" + SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertIsReadSoundly(text.toString());
        }
    }

    @RepeatedTest(10)
    void randomBytesNeverBreakTheReader(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertIsReadSoundly(new String(bytes, StandardCharsets.UTF_8));
            assertIsReadSoundly(new String(bytes, StandardCharsets.ISO_8859_1));
            assertIsReadSoundly(new String(bytes, StandardCharsets.UTF_16));
        }
    }

    @RepeatedTest(20)
    void mutatedPlansNeverBreakTheReader(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        for (String source : sources()) {
            StringBuilder text = new StringBuilder(source);
            int edits = 1 + random.nextInt(3);
            for (int i = 0; i < edits; i++) {
                mutate(text, random);
            }
            assertIsReadSoundly(text.toString());
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(4));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> text.insert(at, PARTS.get(random.nextInt(PARTS.size())));
            default -> text.replace(at, end, "" + SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(HOSTILE)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".yaml")) {
                    sources.add(Files.readString(file));
                }
            }
        }
        sources.add(Files.readString(Path.of("templates/nd30/theme.yaml")));
        return sources;
    }

    private static void assertIsReadSoundly(String text) {
        SourceFile file = new SourceFile("a.yaml", text);
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlNode> tree = new YamlReader(diagnostics).read(file);
        tree.ifPresent(YamlFuzzTest::assertIsInside);
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            assertIsInside(diagnostic.span());
            diagnostic.related().stream().map(Related::span).forEach(YamlFuzzTest::assertIsInside);
        }
        Diagnostics again = new Diagnostics();
        assertThat(new YamlReader(again).read(file)).isEqualTo(tree);
        assertThat(again.sorted()).isEqualTo(diagnostics.sorted());
    }

    private static void assertIsInside(Span span) {
        assertThat(span.end().offset()).isLessThanOrEqualTo(span.file().text().length());
        assertThat(span.file().position(span.start().offset())).isEqualTo(span.start());
    }

    private static void assertIsInside(YamlNode node) {
        assertIsInside(node.span());
        switch (node) {
            case YamlScalar scalar -> {
                int length = scalar.text().length();
                for (int i = 0; i < length; i++) {
                    Span place = scalar.span(i, Math.min(length, i + 2));
                    assertIsWithin(place, node.span());
                }
            }
            case YamlSequence sequence ->
                    sequence.elements()
                            .forEach(element -> {
                                assertIsInside(element);
                                assertIsWithin(element.span(), node.span());
                            });
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry -> {
                                assertIsInside(entry.key());
                                assertIsInside(entry.value());
                                assertIsWithin(entry.key().span(), node.span());
                                assertIsWithin(entry.value().span(), node.span());
                            });
        }
    }

    private static void assertIsWithin(Span inner, Span outer) {
        assertThat(inner.start()).isGreaterThanOrEqualTo(outer.start());
        assertThat(inner.end()).isLessThanOrEqualTo(outer.end());
    }
}
