package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class SpellingTest {
    private static final List<String> NAMES =
            List.of("so-khdt", "so-khcn", "so-tc", "so-y-te", "ubnd-quan-dong-da", "due", "to");

    @Test
    void findsANameWithSwappedWrongMissingOrSurplusLetters() {
        assertThat(Spelling.nearest("so-khtd", NAMES)).containsExactly("so-khdt");
        assertThat(Spelling.nearest("so-yte", NAMES)).containsExactly("so-y-te");
        assertThat(Spelling.nearest("ubnd-qan-dong-daa", NAMES))
                .containsExactly("ubnd-quan-dong-da");
        assertThat(Spelling.nearest("deu", NAMES)).containsExactly("due");
    }

    @Test
    void findsANameWrittenWithDiacriticsOrCapitals() {
        assertThat(Spelling.nearest("Sở-Y-tế", NAMES)).containsExactly("so-y-te");
        assertThat(Spelling.nearest("ubnd-quận-Đống-Đa", NAMES))
                .containsExactly("ubnd-quan-dong-da");
        assertThat(
                        Spelling.nearest(
                                Normalizer.normalize("tơ", Normalizer.Form.NFD),
                                List.of("to", "ta")))
                .containsExactly("to");
    }

    @Test
    void suggestsNothingFarAway() {
        assertThat(Spelling.nearest("thanh-tra", NAMES)).isEmpty();
        assertThat(Spelling.nearest("x", List.of("a", "b"))).isEmpty();
        assertThat(Spelling.nearest("", NAMES)).isEmpty();
    }

    @Test
    void suggestsThreeNamesAtMostAndNoneTwice() {
        assertThat(Spelling.nearest("nv-00", List.of("nv-05", "nv-02", "nv-03", "nv-02", "nv-01")))
                .containsExactly("nv-01", "nv-02", "nv-03");
    }

    @Test
    void isQuickInAPlanFullOfMistakes() {
        List<String> names =
                IntStream.range(0, 10_000).mapToObj(i -> "chi-tieu-do-thi-hoa-" + i).toList();

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () ->
                        IntStream.range(0, 300)
                                .forEach(i -> Spelling.nearest("nhiem-vu-" + i, names)));
    }
}
