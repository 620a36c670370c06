package vn.kehoach.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.MatchResult;

final class SearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nghành; các nghành",
                "(?iu)nghành; CÁC NGHÀNH",
                "(?i:ubnd) tỉnh; UBND tỉnh",
                "(?<!\\p{L})([Cc]ác) Cơ quan(?!\\p{L}); Các Cơ quan",
                "(?<=tại )mục(?= [IVX]); tại mục II",
                "(?!không)có; có",
                "(?:đã|đang)? làm; họ làm",
                "(?:một|hai|) lần; x lần",
                "colou?r; color",
                "ab*c; ac",
                "ab+c; abbc",
                "a{2,}b; aab",
                "a{0,3}b; b",
                "x{2,3}(?!x); xxx",
                "\\?{3,}; ???",
                "\\Qa.b\\E; a.b",
                "\\Qa|b\\E c; a|b c",
                "\\[(?:\\.{2,}|…+)\\]; […]",
                "[^\\]]+z; yz",
                "[a-c[x-z]]b; xb",
                "[0-9]{1,3}%; 75%",
                "\\d{4}; năm 2026",
                "\\p{Lu}\\p{Ll}+; Sở",
                "(\\p{L}+)( \\1); các các",
                "(?<day>ngày) \\k<day>; ngày ngày",
                "\\x41b; Ab",
                "\\u00e1b; áb",
                "^(?:Số|số) 5$; số 5",
                "(a|b(?:c|d)e)f; bdef",
                "(?>ngày|tháng) 5; tháng 5",
                "(?=các các)(?<!\\p{L})(các); các các",
                ",\\p{L}; một,hai",
                "(?=[.?!] \\p{Ll})[.?!] (\\p{Ll}+); xong! rồi",
                "\\.\\p{Lu}; xong.Rồi",
                "\\. \\p{Lu}\\p{Ll}; xong. Rồi",
                "(?i)\\. \\p{Lu}; xong. rồi",
                "\\. \\p{L}; xong. 𐐀",
                "\\. \\p{Lu}; xong. 𐐀",
                "\\. \\p{Ll}; xong. 𐐨",
                "a\\p{L}; ab",
                "[ab][cd]\\p{L}; xbde",
                "h[oò][aà]?y; hòy",
                "[óò]+[ae]; óóa",
                "[ab]{2}c; bac",
                "-\\p{L}*; a-",
                "[0-9]{1,3}\\.[0-9]{1,2}; 12.5",
                "20[xX]{2}; năm 20xx",
                "[1-9] xã; 7 xã",
                "a*b; b",
                "a*b+c; bc",
                "[ab]+[cd]*e; abe",
                "a+ \\p{L}; aa b",
                "[0-9]-[0-9]{4}/; 20-2030/",
                "5[0-9]Đ; 57Đ",
                "(?iu)5[0-9]đ; 57Đ",
            })
    void findsWhatThePatternFinds(String regex, String text) {
        Search search = Search.of(regex);

        assertThat(search.in(text).map(MatchResult::group)).isNotEmpty();
        assertThat(search.mayFindIn(Grams.of(text))).isTrue();
        assertThat(search.mayFindIn(Grams.of("trước " + text + " sau"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nghành; các ngành",
                "(?iu:nghành) nghề; các ngành nghề",
                "(?:qui|lí) mô; quy mô",
                "(?<=tại )mục; ở mục",
                "(?:kĩ thuật)+ cao; kỹ thuật cao",
                "\\?{3,}; Vì sao?",
                "…{2,}; và…",
                "[0-9] chỉ tiêu; năm chỉ tiêu",
                ",\\p{L}; một, hai",
                "\\. \\p{Ll}; xong. Rồi",
                "\\. \\p{Lu}; xong. rồi",
                "h[oò]a; hoá",
                "[0-9]{1,3}\\.[0-9]{1,2}; 12. 5",
                "20[xX]{2}; năm 2026",
                "[1-9] xã; các xã, 7",
                "ab+c; ab c",
            })
    void passesOverTextsThatLackLetters(String regex, String text) {
        assertThat(Search.of(regex).mayFindIn(Grams.of(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cơ quan; cơ quan",
                "[Cc]ác Cơ quan; Các cơ quan",
                "20[0-9] xã; 307 xã",
                "5[0-9]/; 47/",
            })
    void asksThePatternOnlyWhereItsLettersStand(String regex, String text) {
        Search search = Search.of(regex);

        assertThat(search.mayFindIn(Grams.of(text))).isTrue();
        assertThat(search.standsIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nghành, NGHÀNH", "đồng, ĐỒNG", "Ủy, ủy", "straße, STRAßE"})
    void takesLettersForOneThatDifferInCaseOnly(String word, String text) {
        Search search = Search.inAnyCase(word);

        assertThat(search.in(text)).hasSize(1);
        assertThat(search.mayFindIn(Grams.of(text))).isTrue();
    }
}
