package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What people write into prose by hand: what is wrong is found, what is right is left alone. */
class HandwrittenProseTest {
    private static final Path BASE = Path.of("src/test/resources/diagnostics/base");
    private static final String LAST = "- Các cơ quan thực hiện Kế hoạch này./.";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh hoàn thành 26 chỉ tiêu của Chương trình số 21-CTr/TU.",
                "Giao 05 chỉ tiêu cho Sở Y tế; mỗi cơ quan chọn 01 trong 05 nhiệm vụ để làm trước.",
                "Kế hoạch này có 05 chỉ tiêu mới so với giai đoạn trước.",
                "Trong 15 chỉ tiêu chưa đạt (trong đó 05 chỉ tiêu kinh tế; 03 chỉ tiêu xã hội) có"
                        + " việc khó.",
                "Thực hiện theo mục III.9 và Phụ lục IV của Nghị quyết số 57-NQ/TW.",
                "Biểu mẫu theo Phụ lục V ban hành kèm theo Thông tư số 01/2025/TT-BTC.",
                "Trình bày theo khoản 7 mục IX, Phụ lục I Nghị định số 30/2020/NĐ-CP.",
                "Thực hiện ${nq-57}, trong đó có nhiệm vụ tại mục V.3 và Phụ lục II.",
                "Phát triển công nghiệp 4.0, nâng cấp phần mềm lên phiên bản 2.1.",
                "Tổng vốn là 1.250 tỷ đồng, tăng 7,5-8,0%/năm trong giai đoạn 2026-2030.",
                "Hằng năm (1) các cơ quan trả lời trong 05 (năm) ngày làm việc, tức là hai (02) lần"
                        + " một tháng.",
                "Nghị định số 30/2020/NĐ-CP quy định thể thức. Mẫu tại Phụ lục III và mục V.",
                "Mục đích, nhiệm vụ và các bảng 5 cột không phải là dẫn chiếu.",
                "Kèm theo Kế hoạch này là ${count:appendices} phụ lục.",
                "Riêng các xã vùng cao, phủ sóng 5G đạt 60% vào năm 2030.",
                "Trong 6 tháng đầu năm, 5 năm tới, cấp độ 3, mức độ 2, nhóm 4, Quý I.",
                "Các nhiệm vụ nêu tại khoản 1 mục II, nhiệm vụ II.2 và mục III Kế hoạch này được ưu"
                        + " tiên."
            })
    void whatIsRightIsLeftAlone(String sentence) throws IOException {
        assertThat(codes(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IND-01 | Kế hoạch này gồm hai mươi chỉ tiêu, hai nhiệm vụ.",
                "IND-01 | Kế hoạch này xác định 01 chỉ tiêu và 12 nhiệm vụ.",
                "IND-01 | Hệ thống chỉ tiêu của Kế hoạch gồm 21 chỉ tiêu.",
                "IND-06 | Phấn đấu tăng thu 8.5% so với năm trước.",
                "IND-06 | Chi đầu tư khoảng 12.000-8.000 tỷ đồng.",
                "NUM-04 | a) Sở Tài chính theo dõi việc thực hiện.",
                "NUM-08 | Tập trung thực hiện 5 nhiệm vụ trọng tâm.",
                "NUM-09 | Trả lời trong 15 (mười bốn) ngày.",
                "NUM-09 | Trả lời trong hai mươi mốt (20) ngày.",
                "XRF-01 | Thực hiện nhiệm vụ II.2.(4) đúng hạn.",
                "XRF-01 | Số liệu nêu tại Bảng 3 được cập nhật hằng quý.",
                "XRF-01 | Thực hiện điểm b khoản 1 mục II của Kế hoạch này.",
                "APX-03 | Chi tiết tại Phụ lục II kèm theo Kế hoạch này."
            })
    void whatIsWrongIsFound(String code, String sentence) throws IOException {
        assertThat(codes(sentence)).containsExactly(code);
    }

    /** The sentences cite as briefly as their point allows. */
    private List<String> codes(String sentence) throws IOException {
        Path tree = folder.toRealPath();
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = tree.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path plan = tree.resolve("ke-hoach/plan.yaml");
        String text = Files.readString(plan);
        assertThat(text).contains(LAST);
        Files.writeString(plan, text.replace(LAST, "- \"" + sentence + "\"\n      " + LAST));
        return new PlanCompiler(tree, new Templates(List.of()), null)
                .compile(tree.resolve("ke-hoach")).diagnostics().stream()
                        .map(Diagnostic::code)
                        .map(Code::text)
                        .filter(code -> !code.startsWith("CIT"))
                        .toList();
    }
}
