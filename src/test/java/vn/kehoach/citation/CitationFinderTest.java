package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class CitationFinderTest {
    /** Kind | code | date | issuer | summary, and where it stands if not in plain prose. */
    private static List<String> found(String letters) {
        return CitationFinder.in(letters).stream().map(CitationFinderTest::shown).toList();
    }

    private static String shown(Citation citation) {
        CitedDay day = citation.day();
        String line =
                String.join(
                        " | ",
                        text(citation.kind()),
                        citation.code().text(),
                        day == null ? "" : day.piece().text(),
                        text(citation.issuer()));
        return citation.place() == Citation.Place.PROSE ? line : line + " | " + citation.place();
    }

    private static String text(@Nullable Piece piece) {
        return piece == null ? "" : piece.text();
    }

    private static String seed() throws IOException {
        return Files.readString(Path.of("src/test/resources/seed/140-kh-ubnd-2023.txt"));
    }

    @Test
    void findsEveryCitationOfTheRealPlan() throws IOException {
        assertThat(found(seed()))
                .containsExactly(
                        "Kế hoạch | 140/KH-UBND |  | ",
                        "Chương trình hành động | 23-CTr/TU |  | ",
                        "Nghị quyết | 30-NQ/TW |  | ",
                        " | 140/KH-UBND |  | ",
                        " | 140/KH-UBND |  | ",
                        "CHƯƠNG TRÌNH HÀNH ĐỘNG | 23-CTR/TU | 03/02/2023 | THÀNH ỦY HÀ NỘI",
                        "NGHỊ QUYẾT | 30-NQ/TW | 23/11/2022 | BỘ CHÍNH TRỊ",
                        "Chương trình hành động | 23-CTr/TU | 03/02/2023 | Thành ủy Hà Nội",
                        "Nghị quyết | 30-NQ/TW | 23/11/2022 | Bộ Chính trị",
                        "Chương trình hành động | 23-CTr/TU |  |  | NAMING",
                        "Chương trình hành động | 23-CTr/TU | 03/02/2023 | Thành ủy Hà Nội",
                        "Chương trình hành động | 23-CTr/TU |  | ",
                        "Nghị quyết | 30-NQ/TW |  | ",
                        "Nghị quyết | 30-NQ/TW |  | Bộ Chính trị",
                        "Nghị quyết | 30-NQ/TW |  | ",
                        "Nghị quyết | 15-NQ/TW | 05/5/2022 | Bộ Chính trị",
                        "Nghị quyết | 06-NQ/TW | 26/01/2022 | Bộ Chính trị",
                        "Nghị quyết | 29-NQ/TW | 17/11/2022 | Ban Chấp hành Trung ương");
    }

    @Test
    void findsTheSummary() {
        assertThat(
                        CitationFinder.in(
                                "Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị về phát"
                                        + " triển vùng, giữ vững an ninh; các sở"))
                .extracting(citation -> text(citation.summary()))
                .containsExactly("về phát triển vùng, giữ vững an ninh");
        assertThat(CitationFinder.in("Nghị định 30/2020/NĐ-CP về công tác văn thư."))
                .extracting(citation -> text(citation.summary()))
                .containsExactly("về công tác văn thư");
    }

    @Test
    void readsLists() {
        assertThat(
                        found(
                                "thực hiện các Nghị quyết số 57-NQ/TW ngày 22/12/2024, số 59-NQ/TW"
                                    + " ngày 24 tháng 01 năm 2025 và số 66-NQ/TW ngày 30/4/2025 của"
                                    + " Bộ Chính trị"))
                .containsExactly(
                        "Nghị quyết | 57-NQ/TW | 22/12/2024 | ",
                        "Nghị quyết | 59-NQ/TW | 24 tháng 01 năm 2025 | ",
                        "Nghị quyết | 66-NQ/TW | 30/4/2025 | Bộ Chính trị");
    }

    @Test
    void readsWhatOfficesWrite() {
        assertThat(
                        found(
                                "Công văn số 3722/VPCP-CN ngày 05/6/2024 của Văn phòng Chính phủ;"
                                    + " Văn bản số 1129/TTg-KGVX; Thông tư số 01/2019/TT-BNV ngày"
                                    + " 24/01/2019 của Bộ Nội vụ; Nghị quyết số 66.7/2025/NQ-CP;"
                                    + " theo 30c/NQ-CP và Quyết định 729/QĐ-TTg, ngày 15/5/2025 của"
                                    + " Thủ tướng Chính phủ phê duyệt Đề án"))
                .containsExactly(
                        "Công văn | 3722/VPCP-CN | 05/6/2024 | Văn phòng Chính phủ",
                        "Văn bản | 1129/TTg-KGVX |  | ",
                        "Thông tư | 01/2019/TT-BNV | 24/01/2019 | Bộ Nội vụ",
                        "Nghị quyết | 66.7/2025/NQ-CP |  | ",
                        " | 30c/NQ-CP |  | ",
                        "Quyết định | 729/QĐ-TTg | 15/5/2025 | Thủ tướng Chính phủ");
    }

    @Test
    void findsMalformedOnesWhereAKindIsNamed() {
        assertThat(
                        Stream.of(
                                        "Tờ trình số 06/TTr.SKHĐT ngày 05/01/2021",
                                        "Kế hoạch số 140/KH - UBND của UBND",
                                        "Nghị quyết số 30/NQ/TW.",
                                        "Chương trình 23-CTR/TU, các sở",
                                        "Kế hoạch số 140/KHUBND",
                                        "Tờ trình số 285/CCTTHC về việc")
                                .flatMap(letters -> CitationFinder.in(letters).stream()))
                .extracting(Citation::symbol)
                .allMatch(Symbol.Malformed.class::isInstance)
                .extracting(symbol -> ((Symbol.Malformed) symbol).right())
                .containsExactly(
                        "06/TTr-SKHĐT", "140/KH-UBND", "30-NQ/TW", "23-CTr/TU", "140/KH-UBND", "");
    }

    @Test
    void knowsWhatIsQuotedAndWhatNamesADocument() {
        assertThat(
                        found(
                                "Báo cáo viết “thực hiện Nghị quyết 30-NQ/TW”; Chương trình"
                                        + " 23-CTr/TU (sau đây gọi tắt là Chương trình 23-CTr/TU)"))
                .containsExactly(
                        "Nghị quyết | 30-NQ/TW |  |  | QUOTED",
                        "Chương trình | 23-CTr/TU |  | ",
                        "Chương trình | 23-CTr/TU |  |  | NAMING");
    }

    @Test
    void leavesOtherCodesAlone() throws IOException {
        String page =
                Files.readString(Path.of("src/test/resources/vn/kehoach/citation/other-codes.txt"));
        assertThat(page).hasSizeGreaterThan(2000);
        assertThat(found(page)).isEmpty();
        assertThat(LawFinder.in(page)).isEmpty();
        assertThat(NamingFinder.in(page)).isEmpty();
    }

    @Test
    void givesThePlaceOfEachPiece() throws IOException {
        for (String letters : List.of(seed(), "các **Nghị quyết** số 1-NQ/TU, số 2-NQ/TU")) {
            for (Citation citation : CitationFinder.in(letters)) {
                for (Piece piece :
                        Stream.of(
                                        citation.whole(),
                                        citation.kind(),
                                        citation.code(),
                                        citation.issuer(),
                                        citation.summary())
                                .filter(each -> each != null)
                                .toList()) {
                    assertThat(letters.substring(piece.from(), piece.to())).isEqualTo(piece.text());
                }
            }
        }
    }

    @Test
    void findsAliases() {
        assertThat(
                        NamingFinder.in(
                                "(sau đây gọi tắt là “Chương trình”) và (sau đây viết tắt là UBND),"
                                    + " (gọi chung là các địa phương), (sau đây được gọi là Đề án);"
                                    + " (gọi điện)"))
                .extracting(naming -> naming.name().text())
                .containsExactly("Chương trình", "UBND", "các địa phương", "Đề án");
    }

    @Test
    void findsLawsWithNumberOrDate() {
        assertThat(
                        LawFinder.in(
                                "Luật Thủ đô; Luật Đầu tư và Luật Đấu thầu số 22/2023/QH15 ngày"
                                    + " 23/6/2023; Bộ luật Lao động ngày 20 tháng 11 năm 2019; Luật"
                                    + " Đất đai có"))
                .extracting(law -> law.name().text() + " | " + text(law.code()))
                .containsExactly("Luật Đấu thầu | 22/2023/QH15", "Bộ luật Lao động | ");
    }

    @Test
    void getsThroughAnything() {
        Random random = new Random(4);
        String[] bits = {
            "Nghị quyết ",
            "số ",
            "30",
            "-NQ/TW",
            "/",
            "-",
            " ngày ",
            "05/5/2022",
            "của ",
            "Bộ ",
            "“",
            "\"",
            "(sau đây gọi tắt là ",
            ")",
            ", ",
            "Luật ",
            "khoản 2 ",
            "Điều 5",
            "\uFFFC",
            "\u2060",
            "về ",
            "1",
            "9",
            ".",
            " "
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            findAll(text.toString());
        }
        for (String bit : bits) {
            findAll(bit.repeat(30_000));
            findAll(("Nghị quyết số 30-NQ/TW" + bit).repeat(2_000));
            findAll(("Luật A" + bit).repeat(5_000));
        }
    }

    private static void findAll(String letters) {
        CitationFinder.in(letters);
        NamingFinder.in(letters);
        LawFinder.in(letters);
    }
}
