package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ScalarPlacesTest {
    private static final List<String> WORDS =
            List.of(
                    "Tham",
                    "mưu",
                    "Ủy",
                    "ban",
                    "nhân",
                    "dân",
                    "Thành",
                    "phố",
                    "ế",
                    "kế-hoạch",
                    "${nq-30}",
                    "140/KH-UBND",
                    "😀",
                    "a",
                    "x:y",
                    "5#6",
                    "it's",
                    "\"trích\"",
                    "\\",
                    "“lời”",
                    "đường",
                    "8,89%",
                    "**đậm**",
                    "A\u0301B",
                    "-",
                    "ai–ai");

    @RepeatedTest(200)
    void findsEveryWordOfARandomTextInEveryStyle(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (YamlScalar.Style style : YamlScalar.Style.values()) {
            String source = new ScalarWriter(random, style).write(words(random));
            List<YamlScalar> found = scalars(source);
            YamlScalar scalar = found.get(found.size() - 1);
            assertThat(scalar.style()).as(source).isEqualTo(style);
            assertEachWordIsCutExactly(source, scalar);
        }
    }

    @Test
    void findsAWordBehindEscapes() {
        YamlScalar scalar = only("\"\\u0110\\x61 \\\"một\\\"\\thai \\\n   \\ ba\"");
        assertThat(scalar.text()).isEqualTo("Đa \"một\"\thai  ba");
        assertThat(place(scalar, "Đa")).isEqualTo("\\u0110\\x61");
        assertThat(place(scalar, "một")).isEqualTo("một");
        assertThat(place(scalar, "\"một\"")).isEqualTo("\\\"một\\\"");
        assertThat(place(scalar, "ba")).isEqualTo("ba");
    }

    @Test
    void findsAWordBehindDoubledApostrophes() {
        YamlScalar scalar = only("'It''s ''đây'''");
        assertThat(place(scalar, "'s")).isEqualTo("''s");
        assertThat(place(scalar, "đây")).isEqualTo("đây");
    }

    @Test
    void findsAWordInABlockWithACommentInItsHeader() {
        YamlScalar scalar = only(">2-  # một hai\n   một\n  hai\n\n  ba\n");
        assertThat(scalar.text()).isEqualTo(" một\nhai\nba");
        assertThat(scalar.span(1, 4).start().line()).isEqualTo(2);
        assertThat(place(scalar, "ba")).isEqualTo("ba");
    }

    @Test
    void findsAStretchOfSeveralLines() {
        YamlScalar scalar = only("|\n  một\n  hai ba\n");
        assertThat(place(scalar, "một\nhai")).isEqualTo("một\n  hai");
    }

    @Test
    void findsWordsWrittenInNfd() {
        String text = Normalizer.normalize("kế hoạch", Normalizer.Form.NFD);
        YamlScalar scalar = only("một " + text + " năm");
        assertThat(scalar.text()).isEqualTo("một kế hoạch năm");
        assertThat(Normalizer.normalize(place(scalar, "hoạch"), Normalizer.Form.NFC))
                .isEqualTo("hoạch");
        assertThat(place(scalar, "năm")).isEqualTo("năm");
    }

    @Test
    void anEmptyStretchHasAnEmptyPlace() {
        YamlScalar scalar = only("\"một \\\n hai\"");
        for (int i = 0; i <= scalar.text().length(); i++) {
            assertThat(scalar.span(i, i).text()).isEmpty();
        }
    }

    private static void assertEachWordIsCutExactly(String source, YamlScalar scalar) {
        String text = scalar.text();
        ScalarPlaces places = scalar.places();
        int end = 0;
        while (end < text.length()) {
            int start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            Span span = scalar.span(start, end);
            String raw = undo(span.text(), scalar.style());
            assertThat(raw).as(source).isEqualTo(text.substring(start, end));
            assertThat(places.span(start, end)).isEqualTo(span);
        }
    }

    private static String undo(String raw, YamlScalar.Style style) {
        String undone =
                switch (style) {
                    case PLAIN, LITERAL, FOLDED -> raw;
                    case SINGLE_QUOTED -> raw.replace("''", "'");
                    case DOUBLE_QUOTED -> ScalarWriter.unescape(raw);
                };
        return Normalizer.normalize(undone, Normalizer.Form.NFC);
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            boolean apart = random.nextInt(12) == 0;
            words.add(apart ? Normalizer.normalize(word, Normalizer.Form.NFD) : word);
        }
        return words;
    }

    private static String place(YamlScalar scalar, String part) {
        int from = scalar.text().indexOf(part);
        return scalar.span(from, from + part.length()).text();
    }

    private static YamlScalar only(String source) {
        return scalars("a: " + source).get(1);
    }

    static List<YamlScalar> scalars(String source) {
        YamlNode root =
                new YamlReader(new Diagnostics())
                        .read(new SourceFile("a.yaml", source))
                        .orElseThrow();
        List<YamlScalar> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(YamlNode node, List<YamlScalar> found) {
        switch (node) {
            case YamlScalar scalar -> found.add(scalar);
            case YamlSequence sequence ->
                    sequence.elements().forEach(element -> collect(element, found));
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry -> {
                                found.add(entry.key());
                                collect(entry.value(), found);
                            });
        }
    }
}
