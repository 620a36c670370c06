package vn.kehoach.render.html;

import static vn.kehoach.document.StyleName.ASSIGNMENT;
import static vn.kehoach.document.StyleName.AUTHORITY;
import static vn.kehoach.document.StyleName.BODY;
import static vn.kehoach.document.StyleName.CLAUSE;
import static vn.kehoach.document.StyleName.CLAUSE_HEADING;
import static vn.kehoach.document.StyleName.DASH;
import static vn.kehoach.document.StyleName.DRAFT;
import static vn.kehoach.document.StyleName.ISSUER;
import static vn.kehoach.document.StyleName.KIND;
import static vn.kehoach.document.StyleName.MOTTO;
import static vn.kehoach.document.StyleName.NATION;
import static vn.kehoach.document.StyleName.NOTE;
import static vn.kehoach.document.StyleName.NOTICE;
import static vn.kehoach.document.StyleName.NUMBER;
import static vn.kehoach.document.StyleName.PLACE;
import static vn.kehoach.document.StyleName.RATIONALE;
import static vn.kehoach.document.StyleName.RECIPIENT;
import static vn.kehoach.document.StyleName.RECIPIENTS_TITLE;
import static vn.kehoach.document.StyleName.SECTION;
import static vn.kehoach.document.StyleName.SIGNER;
import static vn.kehoach.document.StyleName.SUBJECT;
import static vn.kehoach.render.html.Pieces.entry;
import static vn.kehoach.render.html.Pieces.heading;
import static vn.kehoach.render.html.Pieces.link;
import static vn.kehoach.render.html.Pieces.paragraph;
import static vn.kehoach.render.html.Pieces.words;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Entry;
import vn.kehoach.document.Block.Listing;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

import java.util.ArrayList;
import java.util.List;

/** The body: letterhead, sections, closing. */
final class Plan140Body {

    private Plan140Body() {}

    static List<Block> blocks() {
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
        blocks.add(paragraph(SUBJECT, Plan140.SUBJECT_WORDS));
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
                                                                entry(
                                                                        "-",
                                                                        DASH,
                                                                        Plan140Appendices.WORK.get(
                                                                                        0)
                                                                                + "."),
                                                                entry(
                                                                        "-",
                                                                        DASH,
                                                                        Plan140Appendices.WORK.get(
                                                                                        2)
                                                                                + ".")))),
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
}
