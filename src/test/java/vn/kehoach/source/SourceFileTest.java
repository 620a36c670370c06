package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {
    private static final String TEXT = "ế😀b\r\nc\rd\n\n😀😀e";
    private final SourceFile file = new SourceFile("a.yaml", TEXT);

    @Test
    void countsColumnsInCodePoints() {
        assertThat(file.position(TEXT.indexOf('b'))).isEqualTo(new Position(1, 3, 3));
        assertThat(file.position(TEXT.indexOf('e')))
                .isEqualTo(new Position(5, 3, TEXT.length() - 1));
        assertThat(file.lineCount()).isEqualTo(5);
    }

    @Test
    void endsALineAtEveryKindOfLineEnd() {
        assertThat(file.position(TEXT.indexOf('c')).line()).isEqualTo(2);
        assertThat(file.position(TEXT.indexOf('d')).line()).isEqualTo(3);
        assertThat(file.line(1)).isEqualTo("ế😀b");
        assertThat(file.line(4)).isEmpty();
    }

    @Test
    void turnsCodePointsIntoOffsets() {
        int points = TEXT.codePointCount(0, TEXT.length());
        for (int i = 0; i <= points; i++) {
            assertThat(file.offsetOfCodePoint(i)).isEqualTo(TEXT.offsetByCodePoints(0, i));
        }
    }
}
