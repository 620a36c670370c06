package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.conform.clause.Component;
import vn.kehoach.conform.clause.Quality;
import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Unit;
import vn.kehoach.conform.clause.Value;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.conform.page.UnreadableFile.Cause;
import vn.kehoach.report.Language;

import java.util.List;

class ReportTest {
    private static final Row OUTSIDE =
            new Row(
                    "I.3",
                    Component.PAGE,
                    Quality.MARGIN_TOP,
                    new Value.Quantity(15.04, 15.04, Unit.MILLIMETRE),
                    new Value.Quantity(20, 25, Unit.MILLIMETRE),
                    new Verdict.Outside(),
                    List.of(2, 1, 2));
    private static final Row UNDETERMINED =
            new Row(
                    "II.3",
                    Component.NUMBER,
                    Quality.FORM,
                    new Value.Quoted("Số: \"/|KH"),
                    new Value.Nothing(),
                    new Verdict.Undetermined(Verdict.Reason.LEFT_BLANK),
                    List.of());
    private static final List<Measurement> FILES =
            List.of(
                    new Measurement.Measured("a.pdf", 3, List.of(OUTSIDE, UNDETERMINED)),
                    new Measurement.Unreadable("b.pdf", Cause.LOCKED));

    @Test
    void peopleSeeAlignedColumns() {
        assertThat(Report.human(Language.VIETNAMESE).write(FILES))
                .isEqualTo(
                        """
                        a.pdf: 3 trang
                        Điều khoản: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I.

                        Kết quả  Điều khoản  Nội dung               Đo được      Quy định
                        SAI      I.3         Trang: lề trên         15 mm        20–25 mm  trang 1, 2
                        chưa rõ  II.3        Số, ký hiệu: cách ghi  “Số: "/|KH”            để trống chờ cấp số, ghi ngày

                        0 đạt, 1 sai, 1 chưa xác định.

                        b.pdf: tệp PDF có mật khẩu; hãy gỡ mật khẩu rồi chạy lại
                        """);
    }

    @Test
    void markdownKeepsTheDocumentsSignsOutOfItsOwn() {
        assertThat(Report.markdown(Language.ENGLISH).write(FILES))
                .contains("## a.pdf", "| OUTSIDE | I.3 |", "“Số: \"/\\|KH”", "## b.pdf");
    }

    @Test
    void programsReadConstantsAndNumbers() {
        assertThat(Report.json(Language.ENGLISH).write(FILES))
                .startsWith("{\n  \"format\": \"kehoach-conform\",\n  \"version\": 1,\n")
                .contains(
                        "\"component\": \"PAGE\"",
                        "\"verdict\": \"outside\"",
                        "\"low\": 15.04",
                        "\"quoted\": \"Số: \\\"/|KH\"",
                        "\"reason\": \"LEFT_BLANK\"",
                        "\"unreadable\": \"LOCKED\"");
    }
}
