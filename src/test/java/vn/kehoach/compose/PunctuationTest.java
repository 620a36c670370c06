package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.compose.view.Markup;

class PunctuationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            textBlock =
                    """
                    Xong         > Xong.       > Xong
                    Xong.        > Xong.       > Xong
                    Xong;        > Xong.       > Xong
                    Xong,        > Xong.       > Xong
                    Gồm:         > Gồm.        > Gồm:
                    Xong!        > Xong!       > Xong!
                    v.v.         > v.v.        > v.v.
                    Xong...      > Xong...     > Xong...
                    KH&amp;      > KH&amp;.    > KH&amp;
                    “Xong.”      > “Xong.”     > “Xong.”
                    """)
    void aTextEndsWhereMoreFollowsOrNotAtAll(String text, String closed, String open) {
        assertThat(Punctuation.closed(new Markup(text)).xml()).isEqualTo(closed);
        assertThat(Punctuation.open(new Markup(text)).xml()).isEqualTo(open);
    }
}
