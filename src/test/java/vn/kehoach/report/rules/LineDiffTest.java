package vn.kehoach.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LineDiffTest {
    private static String shown(String before, String after) {
        return LineDiff.of(before, after).stream()
                .map(line ->
                        switch (line.fate()) {
                            case KEPT -> " " + line.shown();
                            case REMOVED -> "-" + line.shown();
                            case ADDED -> "+" + line.shown();
                            case GAP -> "...";
                        })
                .collect(Collectors.joining("|"));
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(shown("a\nb\n", "a\r\nb")).isEmpty();
    }

    @Test
    void showsAChangeBetweenTheLinesAroundIt() {
        assertThat(shown("a\nb\nc\nd\n", "a\nb\nx\nd\n")).isEqualTo(" b|-c|+x| d");
    }

    @Test
    void leavesOutWhatStaysBetweenTwoChanges() {
        assertThat(shown("a\nb\nc\nd\ne\nf", "A\nb\nc\nd\ne\nF"))
                .isEqualTo("-a|+A| b|...| e|-f|+F");
    }

    @Test
    void showsLinesThatAreOnlyAddedOrOnlyRemoved() {
        assertThat(shown("a\nb", "a\nx\nb")).isEqualTo(" a|+x| b");
        assertThat(shown("", "a\nb")).isEqualTo("+a|+b");
        assertThat(shown("a\nb", "")).isEqualTo("-a|-b");
    }

    @Test
    void namesASpaceThatOnlyLooksLikeOne() {
        assertThat(shown("a:\u00a0b", "a: b")).isEqualTo("-a:<U+00A0>b|+a: b");
    }

    @Test
    void everyLineOfBothTextsHasItsFate() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            String before = letters(random);
            String after = letters(random);
            List<LineDiff.Line> lines = LineDiff.of(before, after);
            if (lines.stream().noneMatch(line -> line.fate() == LineDiff.Fate.GAP)) {
                assertThat(before).contains(of(lines, LineDiff.Fate.REMOVED));
                assertThat(after).contains(of(lines, LineDiff.Fate.ADDED));
            }
            assertThat(lines.isEmpty()).isEqualTo(before.equals(after));
        }
    }

    private static String of(List<LineDiff.Line> lines, LineDiff.Fate own) {
        return lines.stream()
                .filter(line -> line.fate() == own || line.fate() == LineDiff.Fate.KEPT)
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String letters(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> "abc".charAt(random.nextInt(3)) + "\n")
                .collect(Collectors.joining());
    }
}
