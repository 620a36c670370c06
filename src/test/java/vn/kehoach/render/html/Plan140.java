package vn.kehoach.render.html;

import static vn.kehoach.document.StyleName.*;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Entry;
import vn.kehoach.document.Block.Heading;
import vn.kehoach.document.Block.Listing;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Metadata;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A document shaped like Kế hoạch 140/KH-UBND of 2023: every kind of block and inline is in it. */
final class Plan140 {

    static final int TASKS = 60;

    private static final String SUBJECT_WORDS =
            "Triển khai thực hiện Chương trình hành động số\u00A023-CTr/TU ngày\u00A003/02/2023 của"
                    + " Thành ủy Hà Nội thực hiện Nghị quyết số\u00A030-NQ/TW ngày\u00A023/11/2022"
                    + " của Bộ Chính trị về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an"
                    + " ninh vùng đồng bằng sông Hồng đến năm 2030, tầm nhìn đến năm 2045";

    private static final List<String> AGENCIES =
            List.of(
                    "Sở Tư pháp",
                    "Sở Kế hoạch và Đầu tư",
                    "Sở Quy hoạch - Kiến trúc",
                    "Viện Nghiên cứu phát triển Kinh tế - xã hội Hà Nội",
                    "Sở Giao thông vận tải");

    private static final List<String> WORK =
            List.of(
                    "Tham mưu UBND Thành phố các nội dung liên quan đến việc lập, thẩm định và phê"
                        + " duyệt Quy hoạch vùng đồng bằng sông Hồng thời kỳ 2021-2030, tầm nhìn"
                        + " đến năm 2050",
                    "Đẩy nhanh việc xây dựng Luật Thủ đô (sửa đổi)",
                    "Rà soát, hoàn thiện các cơ chế chính sách để đẩy mạnh liên kết giữa Hà Nội với"
                            + " các địa phương trong Vùng");

    private Plan140() {}

    static Document document() {
        return new Document(
                new Metadata(
                        "140-kh-ubnd-2023",
                        "Kế hoạch số 140/KH-UBND: " + SUBJECT_WORDS,
                        SUBJECT_WORDS,
                        "Ủy ban nhân dân thành phố Hà Nội",
                        List.of("kế hoạch", "đồng bằng sông Hồng"),
                        LocalDate.of(2023, 5, 9),
                        "vi-VN"),
                List.of(
                        new Part(Part.Kind.BODY, Part.Orientation.PORTRAIT, "", body()),
                        new Part(
                                Part.Kind.APPENDIX,
                                Part.Orientation.PORTRAIT,
                                "PL.I-",
                                indicators()),
                        new Part(Part.Kind.APPENDIX, Part.Orientation.LANDSCAPE, "PL.II-", tasks()),
                        new Part(
                                Part.Kind.APPENDIX, Part.Orientation.PORTRAIT, "PL.III-", form())));
    }

    private static List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Letterhead(
                        List.of(
                                paragraph(ISSUER, "ỦY BAN NHÂN DÂN"),
                                paragraph(ISSUER, "THÀNH PHỐ HÀ NỘI")),
                        List.of(
                                paragraph(NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                paragraph(MOTTO, "Độc lập - Tự do - Hạnh phúc")),
                        paragraph(
                                NUMBER,
                                words("Số:"),
                                new Inline.Gap(Inline.Gap.Name.NUMBER),
                                words("/KH-UBND")),
                        paragraph(
                                PLACE,
                                words("Hà Nội, ngày "),
                                new Inline.Gap(Inline.Gap.Name.DAY),
                                words(" tháng "),
                                new Inline.Gap(Inline.Gap.Name.MONTH),
                                words(" năm 2023"))));
        blocks.add(
                new Block.Notice(
                        List.of(
                                paragraph(
                                        NOTICE,
                                        "Bản minh họa: số liệu in màu đỏ là giả định, không phải số"
                                                + " liệu chính thức."))));
        blocks.add(paragraph(DRAFT, "DỰ THẢO"));
        blocks.add(heading(1, KIND, "KẾ HOẠCH", null));
        blocks.add(paragraph(SUBJECT, SUBJECT_WORDS));
        blocks.add(new Block.Rule(Block.Rule.Name.UNDER_SUBJECT));
        blocks.add(
                paragraph(
                        BODY,
                        words(
                                "Triển khai thực hiện Chương trình hành động số 23-CTr/TU ngày"
                                        + " 03/02/2023 của Thành ủy Hà Nội (sau đây gọi tắt là"
                                        + " Chương trình hành động 23-CTr/TU), UBND Thành phố ban"
                                        + " hành Kế hoạch triển khai thực hiện như sau:")));
        blocks.add(heading(2, SECTION, "I. MỤC ĐÍCH, YÊU CẦU", "muc-dich"));
        blocks.add(
                new Listing(
                        Listing.Marker.NUMBER,
                        List.of(
                                entry(
                                        "1.",
                                        CLAUSE,
                                        "Triển khai thực hiện nghiêm túc, hiệu quả Chương trình"
                                            + " hành động số 23-CTr/TU ngày 03/02/2023 của Thành ủy"
                                            + " Hà Nội; phát huy và khẳng định vị trí, vai trò của"
                                            + " Thủ đô Hà Nội trong xây dựng và phát triển Vùng"
                                            + " hiện đại, văn minh, sinh thái."),
                                entry(
                                        "2.",
                                        CLAUSE,
                                        "Yêu cầu bám sát các quan điểm, mục tiêu, nhiệm vụ của"
                                                + " Chương trình hành động 23-CTr/TU."))));
        blocks.add(heading(2, SECTION, "II. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU", "muc-tieu"));
        blocks.add(
                new Listing(
                        Listing.Marker.DASH,
                        List.of(
                                entry(
                                        "-",
                                        DASH,
                                        "Đến năm 2045: Thủ đô Hà Nội trở thành thành phố kết nối"
                                                + " toàn cầu, ngang tầm thủ đô các nước phát triển"
                                                + " trong khu vực và trên thế giới."),
                                new Entry(
                                        "-",
                                        List.of(
                                                paragraph(
                                                        DASH,
                                                        words(
                                                                "Chỉ tiêu phát triển kinh tế - xã"
                                                                        + " hội đến năm 2025 và"
                                                                        + " 2030: Gồm 20 chỉ tiêu"
                                                                        + " kèm phân công thực hiện"
                                                                        + " như "),
                                                        link("phu-luc-1", "Phụ lục I"),
                                                        words("."))),
                                        new Anchor("chi-tieu")))));
        blocks.add(heading(2, SECTION, "III. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM", null));
        blocks.add(
                heading(
                        3,
                        CLAUSE_HEADING,
                        "1. Công tác quán triệt, tuyên truyền, phổ biến thông tin và triển khai"
                                + " thực hiện Nghị quyết",
                        null));
        blocks.add(
                heading(
                        3,
                        CLAUSE_HEADING,
                        "2. Xây dựng, hoàn thiện thể chế, chính sách phát triển và liên kết vùng",
                        null));
        blocks.add(
                new Listing(
                        Listing.Marker.LETTER,
                        List.of(
                                new Entry(
                                        "(1)",
                                        List.of(
                                                paragraph(
                                                        ASSIGNMENT,
                                                        "Viện Nghiên cứu phát triển Kinh tế - xã"
                                                            + " hội Hà Nội chủ trì, phối hợp với Sở"
                                                            + " Kế hoạch và Đầu tư và các cơ quan"
                                                            + " liên quan:"),
                                                new Listing(
                                                        Listing.Marker.DASH,
                                                        List.of(
                                                                entry("-", DASH, WORK.get(0) + "."),
                                                                entry(
                                                                        "-",
                                                                        DASH,
                                                                        WORK.get(2) + ".")))),
                                        new Anchor("nhiem-vu-1")))));
        blocks.add(
                paragraph(RATIONALE, "Căn cứ đề xuất: chỉ dành cho người duyệt, không ban hành."));
        blocks.add(
                paragraph(
                        NOTE,
                        words("Diện tích cây xanh tăng 2 m"),
                        words("2", Emphasis.SUPERSCRIPT),
                        words("/người, lượng CO"),
                        words("2", Emphasis.SUBSCRIPT),
                        words(" giảm "),
                        words("8,5%", Emphasis.ILLUSTRATIVE),
                        words(" (", Emphasis.SLANTED),
                        words("cả năm", Emphasis.STRONG, Emphasis.SLANTED),
                        words("),"),
                        new Inline.LineBreak(),
                        words("xem "),
                        link("nhiem-vu-31", "nhiệm vụ số 31"),
                        words("./.")));
        blocks.add(
                new Block.Closing(
                        List.of(
                                paragraph(RECIPIENTS_TITLE, "Nơi nhận:"),
                                paragraph(RECIPIENT, "- Thường trực Thành ủy;"),
                                paragraph(
                                        RECIPIENT, "- Chủ tịch, các Phó Chủ tịch UBND Thành phố;"),
                                paragraph(RECIPIENT, "- Các sở, ban, ngành Thành phố;"),
                                paragraph(RECIPIENT, "- UBND các quận, huyện, thị xã;"),
                                paragraph(RECIPIENT, "- Lưu: VT, KGVX.")),
                        List.of(
                                paragraph(AUTHORITY, "TM. ỦY BAN NHÂN DÂN"),
                                paragraph(AUTHORITY, "CHỦ TỊCH")),
                        paragraph(SIGNER, "Trần Sỹ Thanh")));
        return blocks;
    }

    private static List<Block> indicators() {
        List<Block> blocks = new ArrayList<>(appendix("I", "phu-luc-1", "CHỈ TIÊU CHỦ YẾU"));
        blocks.add(paragraph(TABLE_UNIT, "Đơn vị tính: %"));
        List<Row> head =
                List.of(
                        new Row(
                                Row.Kind.HEAD,
                                List.of(
                                        cell(TABLE_HEAD, "TT", 1, 2),
                                        cell(TABLE_HEAD, "Chỉ tiêu", 1, 2),
                                        cell(TABLE_HEAD, "Mục tiêu", 2, 1),
                                        cell(TABLE_HEAD, "Cơ quan chủ trì", 1, 2)),
                                null),
                        new Row(
                                Row.Kind.HEAD,
                                List.of(
                                        cell(TABLE_HEAD, "Năm 2025", 1, 1),
                                        cell(TABLE_HEAD, "Năm 2030", 1, 1)),
                                null));
        List<Row> rows = new ArrayList<>();
        rows.add(group("I", "Chỉ tiêu phát triển kinh tế"));
        rows.add(indicator(1, "Tốc độ tăng tổng sản phẩm trên địa bàn bình quân", "7,5", "8,0"));
        rows.add(indicator(2, "Tỷ trọng khu vực dịch vụ trong cơ cấu kinh tế", "65,0", "66,5"));
        rows.add(group("II", "Chỉ tiêu phát triển văn hóa, xã hội"));
        rows.add(indicator(3, "Tỷ lệ lao động qua đào tạo", "75,0", "80,0"));
        rows.add(
                new Row(
                        Row.Kind.TOTAL,
                        List.of(
                                cell(TABLE_TOTAL, "Tổng số chỉ tiêu", 2, 1),
                                cell(TABLE_TOTAL, "3", 1, 1),
                                cell(TABLE_TOTAL, "3", 1, 1),
                                cell(TABLE_TOTAL, "", 1, 1)),
                        null));
        blocks.add(
                new Block.Table(
                        List.of(
                                new Column(0.8, Alignment.CENTER),
                                new Column(4, Alignment.LEFT),
                                new Column(1.2, Alignment.RIGHT),
                                new Column(1.2, Alignment.RIGHT),
                                new Column(2.4, Alignment.LEFT)),
                        head,
                        rows,
                        List.of(words("Bảng 1. Chỉ tiêu đến năm 2025 và năm 2030")),
                        List.of(
                                paragraph(
                                        TABLE_NOTE, "Ghi chú: số liệu năm 2030 là định hướng."))));
        return blocks;
    }

    private static List<Block> tasks() {
        List<Block> blocks = new ArrayList<>(appendix("II", "phu-luc-2", "DANH MỤC NHIỆM VỤ"));
        List<String> titles =
                List.of(
                        "TT",
                        "Nhiệm vụ",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp",
                        "Sản phẩm",
                        "Thời hạn",
                        "Ghi chú");
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= TASKS; number++) {
            if (number % 20 == 1) {
                rows.add(
                        new Row(
                                Row.Kind.GROUP,
                                List.of(
                                        cell(
                                                TABLE_GROUP,
                                                "Nhóm nhiệm vụ " + (number / 20 + 1),
                                                titles.size(),
                                                1)),
                                null));
            }
            rows.add(task(number));
        }
        blocks.add(
                new Block.Table(
                        List.of(
                                new Column(0.6, Alignment.CENTER),
                                new Column(4, Alignment.LEFT),
                                new Column(2, Alignment.LEFT),
                                new Column(2, Alignment.LEFT),
                                new Column(1.6, Alignment.LEFT),
                                new Column(1.3, Alignment.CENTER),
                                new Column(1, Alignment.LEFT)),
                        List.of(
                                new Row(
                                        Row.Kind.HEAD,
                                        titles.stream()
                                                .map(title -> cell(TABLE_HEAD, title, 1, 1))
                                                .toList(),
                                        null)),
                        rows,
                        List.of(),
                        List.of()));
        return blocks;
    }

    private static List<Block> form() {
        List<Block> blocks = new ArrayList<>(appendix("III", "phu-luc-3", "MẪU BÁO CÁO"));
        blocks.add(paragraph(FORM_TITLE, "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ"));
        blocks.add(new Block.FillIn(FORM_LINE, List.of(words("Cơ quan, đơn vị báo cáo:"))));
        blocks.add(new Block.FillIn(FORM_LINE, List.of(words("Kỳ báo cáo:"))));
        blocks.add(
                new Block.SideBySide(
                        List.of(
                                List.of(paragraph(FORM_SIGNATURE, "NGƯỜI LẬP BIỂU")),
                                List.of(paragraph(FORM_SIGNATURE, "THỦ TRƯỞNG ĐƠN VỊ")))));
        return blocks;
    }

    private static List<Block> appendix(String number, String anchor, String title) {
        return List.of(
                heading(2, APPENDIX_NUMBER, "Phụ lục " + number, anchor),
                paragraph(APPENDIX_TITLE, title),
                paragraph(
                        ATTACHMENT,
                        "(Kèm theo Kế hoạch số 140/KH-UBND ngày 09 tháng 5 năm 2023 của Ủy ban nhân"
                                + " dân thành phố Hà Nội)"),
                new Block.Rule(Block.Rule.Name.UNDER_ATTACHMENT));
    }

    private static Row group(String number, String name) {
        return new Row(
                Row.Kind.GROUP,
                List.of(cell(TABLE_GROUP, number, 1, 1), cell(TABLE_GROUP, name, 4, 1)),
                null);
    }

    private static Row indicator(int number, String name, String near, String far) {
        return new Row(
                Row.Kind.PLAIN,
                List.of(
                        cell(TABLE_CELL, Integer.toString(number), 1, 1),
                        cell(TABLE_CELL, name, 1, 1),
                        cell(TABLE_CELL, near, 1, 1),
                        new Cell(
                                List.of(paragraph(TABLE_CELL, words(far, Emphasis.ILLUSTRATIVE))),
                                1,
                                1,
                                null),
                        cell(TABLE_CELL, AGENCIES.get(number), 1, 1)),
                null);
    }

    private static Row task(int number) {
        String lead = AGENCIES.get(number % AGENCIES.size());
        String support = AGENCIES.get((number + 2) % AGENCIES.size());
        return new Row(
                Row.Kind.PLAIN,
                List.of(
                        cell(TABLE_CELL, Integer.toString(number), 1, 1),
                        cell(TABLE_CELL, WORK.get(number % WORK.size()), 1, 1),
                        cell(TABLE_CELL, lead, 1, 1),
                        cell(TABLE_CELL, support, 1, 1),
                        cell(TABLE_CELL, "Tờ trình, dự thảo văn bản", 1, 1),
                        cell(TABLE_CELL, "Quý\u00A0" + (number % 4 + 1) + "/2024", 1, 1),
                        cell(TABLE_CELL, "", 1, 1)),
                new Anchor("nhiem-vu-" + (number + (number == 1 ? 100 : 0))));
    }

    static Heading heading(int level, StyleName style, String content, @Nullable String anchor) {
        return new Heading(
                level,
                style,
                List.of(words(content)),
                anchor == null ? null : new Anchor(anchor),
                content);
    }

    static Paragraph paragraph(StyleName style, String content) {
        return paragraph(style, words(content));
    }

    static Paragraph paragraph(StyleName style, Inline... content) {
        return new Paragraph(style, List.of(content), null);
    }

    static Inline words(String text, Emphasis... emphasis) {
        return new Inline.Words(text, Set.of(emphasis));
    }

    private static Inline link(String target, String content) {
        return new Inline.Link(new Anchor(target), List.of(words(content)));
    }

    private static Entry entry(String label, StyleName style, String content) {
        return new Entry(label, List.of(paragraph(style, content)), null);
    }

    private static Cell cell(StyleName style, String content, int columnSpan, int rowSpan) {
        List<Paragraph> paragraphs =
                content.isEmpty() ? List.of() : List.of(paragraph(style, content));
        return new Cell(paragraphs, columnSpan, rowSpan, null);
    }
}
