package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

import java.util.List;
import java.util.Set;

class JoinsTest {
    /** "_" stands for the no-break space. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày_09 tháng_5 năm_2023",
                "Nghị quyết số_30-NQ/TW ngày_23/11/2022 của Bộ Chính trị",
                "Chương trình hành động 23-CTr/TU",
                "Nghị quyết số_31/2025/NQ-HĐND",
                "điểm_a khoản_2 Điều_5 và Phụ lục_I, Phụ lục_II.",
                "nêu tại nhiệm vụ_III.2.b, mục_IV.1",
                "Quý_IV/2026, QUÝ_II, quý và quý",
                "đạt 75_%, 7,5-8,0_%/năm, 12.000_tỷ đồng, 30_ha, 25.000_m³/ngày đêm",
                "trong 24_tháng kể từ ngày ký; 05_ngày làm việc",
                "từ ≥_30 đến <_0,5",
                "kinh_tế_- xã hội, kinh tế, giai đoạn 2021-2030",
                "theo nguyên tắc “..._Nghiên cứu” và điểm_b)_nêu trên",
                "một số nhiệm vụ về chuyển đổi số và năm nhóm mục tiêu",
                "thứ hai, chương trình, 37 chỉ tiêu, 5 mục tiêu, 03 phường",
                "lần thứ_XIV, thứ Hai",
                "thành phố Hà_Nội, THÀNH PHỐ HÀ_NỘI và tỉnh Hà_Tĩnh, Hà_Nam",
                "Hà và Nội, cao bằng nhau, Hà Nộix, xHà Nội, Hà nội",
                "Việt_Nam; các tỉnh Thái_Nguyên, Bắc_Ninh, Hưng_Yên.",
                "TM._ỦY BAN NHÂN DÂN, KT._CHỦ TỊCH, TP._Hà_Nội",
                "10_m², 5_MW, 12_kWh, 25_°C, 3_km², 7 mẫu",
            })
    void tiesWhatMustNotPartAndNothingElse(String line) {
        assertThat(tied(new Inline.Words(line.replace('_', ' '), Set.of())))
                .isEqualTo(line.replace("_", "\u00a0"));
    }

    @Test
    void tiesAcrossEmphasisLinksAndRoomToWriteIn() {
        assertThat(
                        tied(
                                new Inline.Words("tại mục ", Set.of()),
                                new Inline.Link(
                                        new Anchor("a"),
                                        List.of(new Inline.Words("III.2", Set.of()))),
                                new Inline.Words(" ngày ", Set.of()),
                                new Inline.Gap(Inline.Gap.Name.DAY),
                                new Inline.Words(" tháng 5; ", Set.of()),
                                new Inline.Words("8,5", Set.of(Emphasis.STRONG)),
                                new Inline.Words(" %", Set.of())))
                .isEqualTo("tại mục\u00a0III.2 ngày\u00a0…\u00a0tháng\u00a05; 8,5\u00a0%");
    }

    @Test
    void theMarkOfAStandInIsOneWord() {
        assertThat(tied(new Inline.Words(" [minh họa]", Set.of(Emphasis.ILLUSTRATIVE))))
                .isEqualTo(" [minh\u00a0họa]");
    }

    private static String tied(Inline... line) {
        return flat(Joins.tie(List.of(line)));
    }

    private static String flat(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(
                    switch (inline) {
                        case Inline.Words words -> words.text();
                        case Inline.Link link -> flat(link.content());
                        case Inline.Gap gap -> "…";
                        case Inline.LineBreak lineBreak -> "\n";
                    });
        }
        return text.toString();
    }
}
