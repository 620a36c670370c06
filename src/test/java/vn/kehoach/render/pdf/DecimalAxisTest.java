package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.row;
import static vn.kehoach.render.pdf.Blocks.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;

class DecimalAxisTest {
    private static ReadBack column(double share, String... figures) {
        List<Block.Row> rows = new ArrayList<>();
        for (String figure : figures) {
            rows.add(plain("Chỉ tiêu", figure));
        }
        rows.add(row(Block.Row.Kind.TOTAL, StyleName.TABLE_TOTAL, "Cộng", "9.876,5"));
        return ReadBack.of(
                new Block.Table(
                        List.of(
                                new Block.Column(6, Alignment.LEFT),
                                new Block.Column(share, Alignment.DECIMAL)),
                        List.of(head("Tên", "Mục tiêu")),
                        rows,
                        List.of(),
                        List.of(),
                        ""));
    }

    /** Left edge of the comma. */
    private static double comma(ReadBack file, String figure) {
        return file.find(figure).get(figure.indexOf(',')).x();
    }

    @Test
    void decimalCommasStandUnderEachOther() {
        ReadBack file = column(3, "8,89", "120,5", "≥\u00a075,25", "-3,1", "7,5-8,0", "9.000,125");
        double axis = comma(file, "8,89");

        for (String figure : List.of("120,5", "≥ 75,25", "-3,1", "9.000,125", "9.876,5")) {
            assertThat(comma(file, figure)).as(figure).isCloseTo(axis, within(0.05));
        }
        assertThat(comma(file, "7,5-8,0")).as("of a range the first").isCloseTo(axis, within(0.05));
    }

    @Test
    void afigureWithoutDecimalsEndsWhereTheCommasStand() {
        ReadBack file = column(3, "8,89", "≥\u00a075", "1.200", "65-70%");
        double axis = comma(file, "8,89");

        for (String figure : List.of("≥ 75", "1.200")) {
            assertThat(file.find(figure).getLast().right()).isCloseTo(axis, within(0.05));
        }
        assertThat(file.find("65-70%").get(1).right()).isCloseTo(axis, within(0.05));
    }

    @Test
    void theFiguresTogetherStandInTheMiddleAndWordsAreCentred() {
        ReadBack file = column(3, "8,5", "100,125", "-", "hoàn thành", "16/11/2026");
        double left = file.find("100,125").getFirst().x();
        double right = file.find("100,125").getLast().right();
        double bold = file.find("9.876,5").getFirst().x();
        double middle = file.center("hoàn thành");

        assertThat((Math.min(left, bold) + right) / 2).isCloseTo(middle, within(0.05));
        assertThat(file.center("16/11/2026")).isCloseTo(middle, within(0.05));
        ReadBack.Glyph dash =
                file.glyphs().stream()
                        .filter(glyph -> glyph.text().equals("-"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dash.x() + dash.width() / 2).isCloseTo(middle, within(0.05));
    }

    @Test
    void aColumnIsWideEnoughForItsFiguresSideBySide() {
        ReadBack file = column(0.3, "1.234.567", "0,123456", "12,5");
        double edge = file.strokes().stream().mapToDouble(ReadBack.Stroke::toX).max().orElseThrow();

        assertThat(comma(file, "12,5")).isCloseTo(comma(file, "0,123456"), within(0.05));
        assertThat(file.find("1.234.567").getLast().right())
                .isCloseTo(comma(file, "12,5"), within(0.05));
        assertThat(file.find("0,123456").getLast().right()).isLessThan(edge);
    }

    @Test
    void aFigureWiderThanItsColumnIsBrokenAndLosesNoDigit() {
        String digits = "123456789".repeat(12);
        ReadBack file = column(1, digits, "1,5");
        double edge = file.strokes().stream().mapToDouble(ReadBack.Stroke::toX).max().orElseThrow();

        assertThat(Speech.of(file).text()).contains(digits);
        assertThat(file.glyphs()).allSatisfy(glyph -> assertThat(glyph.right()).isLessThan(edge));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8,89", "1.234,5", "≥ 75", "-5,2", "12 %", "7,5-8,0", "8,89 (2022)", "±0,5"})
    void figures(String text) {
        assertThat(figure(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "16/11/2026", "3/4", "Quý I", "5 tỷ", "1.2.3", "x", "12.34"})
    void noFigures(String text) {
        assertThat(figure(text)).isEmpty();
    }

    private static java.util.Optional<DecimalAxis.Figure> figure(String text) {
        var style = TestTheme.ND30.style(StyleName.TABLE_CELL);
        return DecimalAxis.figure(new WordCutter(style, TestTheme.ND30).cut(List.of(words(text))));
    }
}
