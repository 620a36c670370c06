package vn.kehoach.render.pdf;

import static vn.kehoach.render.pdf.Blocks.appendix;
import static vn.kehoach.render.pdf.Blocks.cell;
import static vn.kehoach.render.pdf.Blocks.entry;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.heading;
import static vn.kehoach.render.pdf.Blocks.link;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.row;
import static vn.kehoach.render.pdf.Blocks.words;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document shaped like plan 140/KH-UBND of Hà Nội, with two appendices. */
final class SamplePlan {
    private static final int TASKS = 60;

    private SamplePlan() {}

    static Document document() {
        return Blocks.document(
                Blocks.body(body()),
                appendix(Part.Orientation.PORTRAIT, "PL.I-", indicators()),
                appendix(Part.Orientation.LANDSCAPE, "PL.II-", tasks()));
    }

    private static List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Letterhead(
                        List.of(
                                paragraph(StyleName.ISSUER, "ỦY BAN NHÂN DÂN"),
                                paragraph(StyleName.ISSUER, "THÀNH PHỐ HÀ NỘI")),
                        List.of(
                                paragraph(StyleName.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                paragraph(StyleName.MOTTO, "Độc lập - Tự do - Hạnh phúc")),
                        paragraph(
                                StyleName.NUMBER,
                                words("Số:"),
                                new Inline.Gap(Inline.Gap.Name.NUMBER),
                                words("/KH-UBND")),
                        paragraph(
                                StyleName.PLACE,
                                words("Hà Nội, ngày"),
                                new Inline.Gap(Inline.Gap.Name.DAY),
                                words("tháng"),
                                new Inline.Gap(Inline.Gap.Name.MONTH),
                                words("năm 2023"))));
        blocks.add(heading(1, StyleName.KIND, "KẾ HOẠCH"));
        blocks.add(
                paragraph(
                        StyleName.SUBJECT,
                        "Triển khai thực hiện Chương trình hành động số 23-CTr/TU ngày 03/02/2023"
                                + " của Thành ủy Hà Nội thực hiện Nghị quyết số 30-NQ/TW ngày"
                                + " 23/11/2022 của Bộ Chính trị về phát triển kinh tế - xã hội và"
                                + " bảo đảm quốc phòng, an ninh vùng đồng bằng sông Hồng đến năm"
                                + " 2030, tầm nhìn đến năm 2045"));
        blocks.add(new Block.Rule(Block.Rule.Name.UNDER_SUBJECT));
        for (String line : lines()) {
            blocks.add(block(line));
        }
        blocks.add(
                paragraph(
                        StyleName.BODY,
                        words("Nội dung chi tiết tại"),
                        words(" "),
                        link("phu-luc-2", "Phụ lục II"),
                        words(", trong đó "),
                        words("nhiệm vụ trọng tâm", Emphasis.STRONG),
                        words(" là "),
                        link("nv-17", "nhiệm vụ số 17 về chuyển đổi số trong quản lý nhà nước"),
                        words("; diện tích 3.359,8 km"),
                        words("2", Emphasis.SUPERSCRIPT),
                        words("; số liệu "),
                        words("(minh họa)", Emphasis.ILLUSTRATIVE),
                        words(
                                " được rà soát hằng quý. Các sở, ban, ngành, UBND các xã, phường"
                                        + " nghiêm túc triển khai thực hiện./.")));
        blocks.add(closing());
        return blocks;
    }

    private static Block block(String line) {
        int labelEnd = line.indexOf(' ');
        String label = line.substring(0, labelEnd);
        String rest = line.substring(labelEnd + 1);
        if (label.matches("[IVX]+\\.")) {
            return heading(2, StyleName.SECTION, line);
        }
        if (label.matches("\\d+\\.")) {
            return rest.length() < 140
                    ? heading(3, StyleName.CLAUSE_HEADING, line)
                    : listing(Block.Listing.Marker.NUMBER, label, StyleName.CLAUSE, rest);
        }
        if (label.equals("-")) {
            return listing(Block.Listing.Marker.DASH, label, StyleName.DASH, rest);
        }
        return label.matches("\\(\\d+\\)")
                ? listing(Block.Listing.Marker.NUMBER, label, StyleName.ASSIGNMENT, rest)
                : Blocks.body(line);
    }

    private static Block listing(
            Block.Listing.Marker marker, String label, StyleName style, String text) {
        return new Block.Listing(marker, List.of(entry(label, paragraph(style, text))));
    }

    private static Block closing() {
        List<Block.Paragraph> recipients = new ArrayList<>();
        recipients.add(paragraph(StyleName.RECIPIENTS_TITLE, "Nơi nhận:"));
        for (String recipient :
                List.of(
                        "- Thủ tướng Chính phủ (để báo cáo);",
                        "- Thường trực Thành ủy (để báo cáo);",
                        "- Thường trực HĐND Thành phố;",
                        "- Chủ tịch, các Phó Chủ tịch UBND Thành phố;",
                        "- Các sở, ban, ngành Thành phố;",
                        "- UBND các quận, huyện, thị xã;",
                        "- Lưu: VT, KHĐT.")) {
            recipients.add(paragraph(StyleName.RECIPIENT, recipient));
        }
        return new Block.Closing(
                recipients,
                List.of(
                        paragraph(StyleName.AUTHORITY, "TM. ỦY BAN NHÂN DÂN"),
                        paragraph(StyleName.AUTHORITY, "CHỦ TỊCH")),
                paragraph(StyleName.SIGNER, "Trần Sỹ Thanh"));
    }

    private static List<Block> indicators() {
        List<Block> blocks = new ArrayList<>(appendixTitle("I", "phu-luc-1", "CHỈ TIÊU CHỦ YẾU"));
        List<Block.Row> head =
                List.of(
                        row(
                                Block.Row.Kind.HEAD,
                                null,
                                List.of(
                                        cell(StyleName.TABLE_HEAD, "TT", 1, 2),
                                        cell(StyleName.TABLE_HEAD, "Chỉ tiêu", 1, 2),
                                        cell(StyleName.TABLE_HEAD, "Đơn vị", 1, 2),
                                        cell(StyleName.TABLE_HEAD, "Mục tiêu", 2, 1),
                                        cell(StyleName.TABLE_HEAD, "Cơ quan chủ trì", 1, 2))),
                        head("Năm 2025", "Năm 2030"));
        List<Block.Row> rows = new ArrayList<>();
        int number = 1;
        for (String group : List.of("I. Phát triển kinh tế", "II. Văn hóa, xã hội")) {
            rows.add(
                    row(
                            Block.Row.Kind.GROUP,
                            null,
                            List.of(cell(StyleName.TABLE_GROUP, group, 6, 1))));
            for (int i = 0; i < 8; i++) {
                rows.add(
                        plain(
                                Integer.toString(number++),
                                "Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) bình quân",
                                "%",
                                "7,5 - 8,0",
                                "8,0 - 8,5",
                                "Sở Kế hoạch và Đầu tư"));
            }
        }
        blocks.add(
                new Block.Table(
                        List.of(
                                new Block.Column(6, Alignment.CENTER),
                                new Block.Column(36, Alignment.LEFT),
                                new Block.Column(10, Alignment.CENTER),
                                new Block.Column(14, Alignment.CENTER),
                                new Block.Column(14, Alignment.CENTER),
                                new Block.Column(20, Alignment.LEFT)),
                        head,
                        rows,
                        List.of(words("Bảng 1. Chỉ tiêu chủ yếu đến năm 2030")),
                        List.of(
                                paragraph(
                                        StyleName.TABLE_NOTE,
                                        "Ghi chú: Số liệu năm 2030 được rà soát, điều chỉnh sau"
                                                + " đại hội Đảng bộ Thành phố.")),
                        "(tiếp)"));
        return blocks;
    }

    private static List<Block> tasks() {
        List<Block> blocks =
                new ArrayList<>(
                        appendixTitle("II", "phu-luc-2", "DANH MỤC NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH"));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= TASKS; i++) {
            if (i % 20 == 1) {
                rows.add(
                        row(
                                Block.Row.Kind.GROUP,
                                null,
                                List.of(
                                        cell(
                                                StyleName.TABLE_GROUP,
                                                "Nhóm nhiệm vụ " + (i / 20 + 1),
                                                7,
                                                1))));
            }
            rows.add(task(i));
        }
        blocks.add(
                new Block.Table(
                        List.of(
                                new Block.Column(5, Alignment.CENTER),
                                new Block.Column(34, Alignment.LEFT),
                                new Block.Column(14, Alignment.LEFT),
                                new Block.Column(16, Alignment.LEFT),
                                new Block.Column(9, Alignment.CENTER),
                                new Block.Column(13, Alignment.LEFT),
                                new Block.Column(9, Alignment.RIGHT)),
                        List.of(
                                head(
                                        "TT",
                                        "Nhiệm vụ",
                                        "Cơ quan chủ trì",
                                        "Cơ quan phối hợp",
                                        "Thời hạn",
                                        "Sản phẩm",
                                        "Kinh phí (triệu ₫)")),
                        rows,
                        List.of(),
                        List.of(),
                        "(tiếp)"));
        return blocks;
    }

    private static Block.Row task(int number) {
        String extent = "hoàn thiện cơ sở dữ liệu, kết nối liên thông; ".repeat(1 + number % 3);
        return row(
                Block.Row.Kind.PLAIN,
                "nv-" + number,
                plain(
                                Integer.toString(number),
                                "Xây dựng, " + extent + "bảo đảm đúng tiến độ.",
                                number % 4 == 0 ? "Sở Nông nghiệp và Môi trường" : "Sở Tài chính",
                                "Các sở, ban, ngành; UBND các xã, phường",
                                "Quý IV/2026",
                                "Báo cáo, “Hệ thống” ≥ 95%",
                                String.format(java.util.Locale.ROOT, "%d.%03d", number, 250))
                        .cells());
    }

    private static List<Block> appendixTitle(String number, String anchor, String title) {
        return List.of(
                heading(2, StyleName.APPENDIX_NUMBER, "Phụ lục " + number, anchor),
                paragraph(StyleName.APPENDIX_TITLE, title),
                new Block.Paragraph(
                        StyleName.ATTACHMENT,
                        List.of(
                                words("(Kèm theo Kế hoạch số"),
                                new Inline.Gap(Inline.Gap.Name.NUMBER),
                                words("/KH-UBND ngày"),
                                new Inline.Gap(Inline.Gap.Name.DAY),
                                words("tháng"),
                                new Inline.Gap(Inline.Gap.Name.MONTH),
                                words("năm 2023 của Ủy ban nhân dân thành phố Hà Nội)")),
                        new Anchor(anchor + "-kem-theo")),
                new Block.Rule(Block.Rule.Name.UNDER_ATTACHMENT));
    }

    private static List<String> lines() {
        try (InputStream input = SamplePlan.class.getResourceAsStream("plan-140.txt")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
