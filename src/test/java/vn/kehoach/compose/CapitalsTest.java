package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.compose.view.Markup;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    đường, ượt ẫn ộ                      > ĐƯỜNG, ƯỢT ẪN Ộ
                    thực hiện 23-CTr/TU, 30c/NQ-CP       > THỰC HIỆN 23-CTr/TU, 30c/NQ-CP
                    nghị định 30/2020/NĐ-CP              > NGHỊ ĐỊNH 30/2020/NĐ-CP
                    quyết định (20/QĐ-TTg);              > QUYẾT ĐỊNH (20/QĐ-TTg);
                    TTg, QyĐ, CTr-UBND                   > TTg, QyĐ, CTr-UBND
                    5 m², (km2), 3 ha                    > 5 m², (km2), 3 ha
                    m²/người, km/h                       > m²/người, km/h
                    kinh tế-Xã hội, GRDP/người           > KINH TẾ-XÃ HỘI, GRDP/NGƯỜI
                    giai đoạn 2021-2030, Quý iv/2026     > GIAI ĐOẠN 2021-2030, QUÝ IV/2026
                    phòng chống Covid-19                 > PHÒNG CHỐNG COVID-19
                    UBND Thành phố                       > UBND THÀNH PHỐ
                    """)
    void symbolsAndUnitsStayAsTheyAre(String text, String capitals) {
        assertThat(Capitals.of(text)).isEqualTo(capitals);
    }

    @Test
    void spacesStayAsTheyAre() {
        assertThat(Capitals.of(" a  số\u00a023-CTr/TU ")).isEqualTo(" A  SỐ\u00a023-CTr/TU ");
        assertThat(Capitals.of("")).isEmpty();
    }

    @Test
    void markupAroundWordsIsLeftAlone() {
        Markup markup =
                new Markup(
                        "5 m<sup>2</sup> <a to=\"task-x\">xã</a> R&amp;d &lt;a&gt;"
                                + " <b>23-CTr/TU</b>");

        assertThat(MarkupCapitals.of(markup).xml())
                .isEqualTo(
                        "5 m<sup>2</sup> <a to=\"task-x\">XÃ</a> R&amp;D &lt;A&gt;"
                                + " <b>23-CTr/TU</b>");
    }

    @Test
    void theFirstLetterAloneChangesAtTheStartOrInTheMiddle() {
        assertThat(Capitals.first("đến năm 2030")).isEqualTo("Đến năm 2030");
        assertThat(Capitals.first("")).isEmpty();
        assertThat(Capitals.small("Đến năm 2030")).isEqualTo("đến năm 2030");
        assertThat(Capitals.small("GRDP năm 2030")).isEqualTo("GRDP năm 2030");
        assertThat(Capitals.small("")).isEmpty();
    }

    @Test
    void aSubjectBeginsWithACapitalAlsoInsideEmphasis() {
        assertThat(MarkupCapitals.first(new Markup("đề án số")).xml()).isEqualTo("Đề án số");
        assertThat(MarkupCapitals.first(new Markup("<i>về</i> việc")).xml())
                .isEqualTo("<i>Về</i> việc");
        assertThat(MarkupCapitals.first(Markup.EMPTY)).isEqualTo(Markup.EMPTY);
    }
}
