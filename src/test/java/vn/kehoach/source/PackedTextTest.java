package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

/** A packed file says what it said, wherever it is asked. */
class PackedTextTest {
    /** With pairs of surrogates, some across the ends of chunks, and single ones. */
    private static String text(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(12)) {
                case 0 -> text.append("😀");
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.append('\n');
                default -> text.append("Ủy ban nhân dân ".charAt(random.nextInt(16)));
            }
        }
        return text.toString();
    }

    @Test
    void saysEachLetterAndEachStretch() {
        Random random = new Random(1);
        for (int length : new int[] {0, 1, 32_767, 32_768, 32_769, 200_000}) {
            String text = text(length, length);
            PackedText packed = new PackedText(text);

            assertThat(packed).hasSize(text.length()).hasToString(text);
            for (int i = 0; i < 1_000 && !text.isEmpty(); i++) {
                int from = random.nextInt(text.length());
                int to = from + random.nextInt(text.length() - from + 1);
                assertThat(packed.subSequence(from, to)).isEqualTo(text.substring(from, to));
                assertThat(packed.charAt(from)).isEqualTo(text.charAt(from));
            }
        }
    }

    @Test
    void aFileIsTheSamePacked() {
        String text = text(1_100_000, 7);
        SourceFile plain = new SourceFile("a.yaml", text);
        SourceFile packed = new SourceFile("a.yaml", text);
        packed.pack();

        assertThat(packed.letters()).isInstanceOf(PackedText.class);
        assertThat(packed.text()).isEqualTo(text);
        assertThat(packed.lineCount()).isEqualTo(plain.lineCount());
        for (int line = 1; line <= plain.lineCount(); line += 997) {
            assertThat(packed.line(line)).isEqualTo(plain.line(line));
            int start = plain.lineStart(line);
            assertThat(packed.span(start, start + 2).text())
                    .isEqualTo(text.substring(start, start + 2));
        }
    }
}
