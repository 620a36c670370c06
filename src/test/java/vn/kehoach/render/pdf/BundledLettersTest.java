package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class BundledLettersTest {
    private static final FontCoverage FACES = FontCoverage.of(TestTheme.ND30);

    @Test
    void theFacesHaveWhatTheyAreKnownToHaveAlsoAsCapitals() {
        List<String> known = known();

        assertThat(known).hasSizeGreaterThan(380);
        assertThat(known)
                .allMatch(letter -> covered(letter))
                .allMatch(letter -> covered(letter.toUpperCase(Locale.ROOT)));
    }

    @Test
    void allLettersOfVietnameseAreKnownAndNoOthersThatAreNotThere() {
        assertThat(BundledLetters.haveAll("Kế hoạch “Ứng dụng” – Ỵ ỹ ẳ ư Ơ đ Đ… 50%")).isTrue();
        assertThat(BundledLetters.haveAll("漢")).isFalse();
        assertThat(BundledLetters.haveAll("a\uD83D\uDE00")).isFalse();
        assertThat(BundledLetters.haveAll("a\u0007")).isFalse();
        assertThat(BundledLetters.haveAll("")).isTrue();
    }

    private static boolean covered(String text) {
        return text.codePoints().allMatch(FACES::covers);
    }

    private static List<String> known() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .filter(BundledLetters::haveAll)
                .toList();
    }
}
