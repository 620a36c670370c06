package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.StyleName;

class ThemeRulesTest {

    private final String css = new ThemeRules(OfficialTheme.theme()).toString();

    @ParameterizedTest
    @EnumSource(StyleName.class)
    void hasARuleForEachStyle(StyleName name) {
        assertThat(css).contains("\n." + ClassName.of(name) + "{margin:");
    }

    @Test
    void setsTheSheetsAndTheirMargins() {
        assertThat(css)
                .contains(
                        "@page{size:210mm 297mm;margin:20mm 20mm 20mm 30mm;",
                        "@page landscape{size:297mm 210mm;margin:20mm 20mm 20mm 20mm;",
                        ".landscape{page:landscape}");
    }

    @Test
    void setsTypeAsTheThemeSays() {
        assertThat(css)
                .contains(
                        ".place{margin:0 0 0 0;font:italic normal calc(13*var(--pt))"
                                + "/calc(1.149*var(--leading)) var(--serif,serif);"
                                + "text-align:center;text-indent:0}",
                        ".section{margin:calc(9*var(--pt)) 0 0 0;font:normal bold",
                        "text-align:var(--justified);text-indent:calc(10*var(--mm))"
                                + ";break-after:avoid}");
    }

    @Test
    void lightensColorsInTheDark() {
        assertThat(css)
                .contains(
                        ".draft{color:#b00020}",
                        "@media screen and (prefers-color-scheme:dark)"
                                + "{.draft{color:color-mix(in oklab,#b00020 45%,#fff)}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#b00020;}body{display:none", "</style>", ""})
    void refusesWhatIsNoColor(String color) {
        assertThatThrownBy(() -> new ThemeRules(OfficialTheme.theme(color)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
