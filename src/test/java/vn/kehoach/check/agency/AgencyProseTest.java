package vn.kehoach.check.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.printed.PlanTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names in prose against the registry of Hà Nội, in a plan of 2026. */
class AgencyProseTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() throws IOException {
        plan =
                PlanTree.in(folder)
                        .checkedBy("AGC", "REC", "SIG")
                        .head("issuer", "ubnd-ha-noi")
                        .file("assignees.yaml", Files.readString(Path.of("plans/assignees.yaml")));
    }

    private List<String> problems(String text) {
        return plan.content("- text: '" + text + "'").problems().stream()
                .filter(each -> each.matches("(AGC|REC|SIG)-.*"))
                .map(each -> each.replaceFirst(" -> .*", ""))
                .toList();
    }

    /** What a rule that reads prose is tempted by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nâng cấp cơ sở y tế, cơ sở giáo dục và đào tạo, trụ sở công an các phường.",
                "Các sở Tài chính, Y tế và các Sở: Xây dựng, Nội vụ cùng rà soát.",
                "Theo Sở Văn hóa và Thể thao và Du lịch tỉnh Bắc Ninh.",
                "Học tập kinh nghiệm của Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh.",
                "SỞ TÀI CHÍNH CHỦ TRÌ, PHỐI HỢP VỚI SỞ NỘI VỤ",
                "Sở Tài chính, Sở Nội vụ, Công an thành phố Hà Nội và Thanh tra Thành phố.",
                "Ủy ban nhân dân (UBND) Thành phố, UBND thành phố Hà Nội, UBND các xã, phường.",
                "Hồ sơ của Sở Kế hoạch và Đầu tư trước đây chuyển về Sở Tài chính.",
                "Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ) đã nghiệm thu.",
                "Thực hiện Quyết định số 12/QĐ-SGTVT ngày 05/6/2023 của Sở Giao thông vận tải.",
                "Ở quận Ba Đình cũ và các huyện trước ngày 01/7/2025 đã có 30 dự án.",
                "Các huyện trước ngày 01/7/2025 nộp ở đâu thì nay theo xã đó.",
                "Lưu trữ tài liệu của cấp huyện kết thúc hoạt động; sắp xếp lại huyện, thị xã.",
                "Kết quả năm 2024 của quận Hoàn Kiếm, huyện Đông Anh là cơ sở so sánh.",
                "Cải tạo đường huyện ĐH.12, tuyến liên huyện, chợ Huyện và phố Huyện.",
                "Nâng cấp Trung tâm Y tế huyện Ba Vì, Bệnh viện đa khoa huyện Đông Anh.",
                "Nghị quyết của Huyện ủy và văn bản của huyện ủy các thời kỳ.",
                "Công trình “Quận Hoàn Kiếm xanh, huyện Sóc Sơn sạch” được vinh danh.",
                "Bộ KPI, bộ TTHC, Ban QLDA, Cục CSGT, Bộ CHQS, Văn phòng UBND TP, Công an TP.",
                "Xây dựng chính phủ điện tử, bộ chỉ số, ban quản lý chợ, hội nông dân thôn.",
                "Nhiệm vụ được giao cho Tòa án nhân dân theo yêu cầu của Quốc hội.",
                "Giao Công an thành phố Hà Nội bảo đảm an ninh. Giao Sở Tài chính bố trí vốn.",
                "Bàn giao Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội quản lý.",
                "Phường Hoàn Kiếm, phường Hoà Bình và xã Hoà Lạc, UBND xã Ứng Hoà.",
                "Bộ Kế hoạch và Đầu tư ban hành Thông tư số 01/2024/TT-BKHĐT ngày 15/02/2024.",
            })
    void isSilent(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGC-02 Báo cáo «Sở Kế Hoạch và Đầu Tư» năm 2024.",
                "AGC-02 Báo cáo «Sở Công thương» và Sở Nội vụ.",
                "AGC-02 Cùng «Sở Giáo dục - Đào tạo», Sở Y tế.",
                "AGC-02 Cùng «Sở Giáo dục & Đào tạo».",
                "AGC-02 Cùng «Sở Khoa học Công nghệ» và Sở Du lịch.",
                "AGC-02 Cùng «Sở Khoa học và Công nghê».",
                "AGC-02 Giám đốc «sở Tài chính» ký.",
                "AGC-02 Theo «Viện Nghiên cứu phát triển Kinh tế - xã hội Hà Nội».",
                "AGC-03 Gửi «Sở KHCN» tổng hợp.",
                "AGC-06 Gửi «UBND các huyện» để trả lời trước ngày 30/4/2026.",
                "AGC-03 Gửi «Sở GDĐT» tổng hợp.",
                "AGC-03 Gửi «Sở Giáo dục và ĐT» tổng hợp.",
                "AGC-03 Gửi «Sở VHTTDL» tổng hợp.",
                "AGC-06 Giao «UBND quận, huyện, thị xã» rà soát.",
                "AGC-06 Các xã, phường, «thị trấn» thực hiện.",
                "AGC-06 Phân công theo «cấp huyện» hằng năm.",
                "AGC-06 «Quận Ba Đình» làm điểm.",
                "AGC-07 Gửi «Sở Kế hoạch và Đầu tư» tổng hợp.",
                "AGC-07 Gửi «Sở TT&TT» tổng hợp.",
                "AGC-07 Xin ý kiến «Bộ Giao thông Vận tải».",
                "AGC-07 Xin ý kiến «Sở Nông nghiệp và PTNT».",
                "AGC-09 «Giao »Tòa án nhân dân Thành phố thống kê.",
                "AGC-09 Sở Y tế tổng hợp; «yêu cầu »Hội Nông dân thành phố Hà Nội báo cáo.",
                "AGC-09 «Yêu cầu »${mttq} giám sát.",
            })
    void isFound(String line) {
        String code = line.substring(0, 6);
        String text = line.substring(7);

        assertThat(problems(text)).singleElement().asString().startsWith(code + " «");
    }

    @Test
    void whatTheTextExplainsMayBeAbbreviated() {
        assertThat(problems("Sở VHTTDL tỉnh A (sau đây viết tắt là Sở VHTTDL) cùng Sở VHTTDL."))
                .isEmpty();
        assertThat(problems("Sở Khoa học và Công nghệ (KHCN); gửi Sở KHCN.")).isEmpty();
        assertThat(problems("Gửi kết quả (qua «Sở KHCN») để tổng hợp."))
                .containsExactly("AGC-03 «Sở KHCN»");
    }

    @Test
    void beforeTheReformTheOldLevelsArePresent() {
        plan.head("date", "2023-05-09").head("period", "{ from: 2023, to: 2030 }");

        assertThat(problems("UBND quận, huyện, thị xã gửi Sở Kế hoạch và Đầu tư.")).isEmpty();
    }
}
