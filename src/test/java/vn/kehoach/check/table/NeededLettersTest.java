package vn.kehoach.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Pattern;

class NeededLettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            textBlock =
                    """
                    nghị quyết                                      > nghị quyết
                    (?<!\\p{L})nghị quyết(?= số [0-9])              > nghị quyết
                    \\Qv.v\\E                                       > v.v
                    Sở, [Bb]an, [Nn]gành                            > Sở, |an, |gành
                    (?:UNBD|UBDN)(?!\\p{L})                         > UNBD|UBDN
                    (phối|cùng)?, với                               > , với
                    \\p{L}*(?:òa|(?<!q)ùy)                          > òa|ùy
                    abc?de                                          > ab|de
                    ab{2,3}c+                                       > a|c
                    [^a-z_]{4}\\.                                   > .
                    """)
    void areThoseThatEveryMatchHas(String regex, String expected) {
        List<String> needed = NeededLetters.of(Pattern.compile(regex));

        assertThat(needed).isNotEmpty();
        assertThat(expected.split("\\|")).containsAll(needed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a?", "\\p{L}+", "abc|[x]", "(?i)abc", "[a&&[b]]c", "(?<n>a)b", "\\bab"})
    void areNoneWhereNothingIsKnown(String regex) {
        assertThat(NeededLetters.of(Pattern.compile(regex))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Pattern.LITERAL, Pattern.COMMENTS})
    void areNoneIfTheExpressionIsReadOtherwise(int flag) {
        assertThat(NeededLetters.of(Pattern.compile("a b", flag))).isEmpty();
    }
}
