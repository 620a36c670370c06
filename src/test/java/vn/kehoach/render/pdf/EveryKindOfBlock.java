package vn.kehoach.render.pdf;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.cell;
import static vn.kehoach.render.pdf.Blocks.entry;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.heading;
import static vn.kehoach.render.pdf.Blocks.link;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.row;
import static vn.kehoach.render.pdf.Blocks.words;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.StyleName;

import java.util.List;

/** One page on which the blocks stand that the sample plan does not have. */
final class EveryKindOfBlock {
    private EveryKindOfBlock() {}

    static Document document() {
        return Blocks.document(
                notice(),
                heading(1, StyleName.KIND, "KẾ HOẠCH"),
                paragraph(StyleName.SUBJECT, "Tuyên truyền, phổ biến pháp luật năm 2026"),
                new Block.Rule(Block.Rule.Name.UNDER_SUBJECT),
                paragraph(
                        StyleName.BASIS,
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                heading(2, StyleName.SECTION, "I. MỤC ĐÍCH, YÊU CẦU", "muc-1"),
                heading(5, StyleName.CLAUSE_HEADING, "1. Mục đích"),
                points(),
                paragraph(StyleName.NOTE, words("Xem "), link("muc-1", "mục I"), words(".")),
                paragraph(StyleName.RATIONALE, "Lý do: theo kết luận giao ban tháng 5."),
                heading(2, StyleName.FORM_TITLE, "PHIẾU BÁO CÁO KẾT QUẢ"),
                new Block.FillIn(StyleName.FORM_LINE, List.of(words("Cơ quan báo cáo:"))),
                new Block.FillIn(StyleName.FORM_LINE, List.of()),
                table(),
                new Block.SideBySide(
                        List.of(
                                List.of(paragraph(StyleName.FORM_SIGNATURE, "NGƯỜI LẬP PHIẾU")),
                                List.of(
                                        paragraph(
                                                StyleName.FORM_SIGNATURE, "THỦ TRƯỞNG CƠ QUAN")))));
    }

    private static Block notice() {
        return new Block.Notice(
                List.of(
                        paragraph(
                                StyleName.NOTICE,
                                words("DỰ THẢO. "),
                                words("Số liệu có dấu "),
                                words("(minh họa)", Emphasis.ILLUSTRATIVE),
                                words(" phải được thay trước khi ban hành.")),
                        paragraph(StyleName.NOTICE, "Không ban hành.")));
    }

    private static Block points() {
        Block dashes =
                new Block.Listing(
                        Block.Listing.Marker.DASH,
                        List.of(
                                entry("-", paragraph(StyleName.DASH, "Các sở, ban, ngành;")),
                                entry("-", paragraph(StyleName.DASH, "UBND các xã, phường."))));
        return new Block.Listing(
                Block.Listing.Marker.LETTER,
                List.of(
                        entry("a)", paragraph(StyleName.POINT, "Nâng cao nhận thức:"), dashes),
                        entry("đ)", paragraph(StyleName.POINT, "Phân công rõ người, rõ việc.")),
                        entry("e)", body("Nội dung khác."))));
    }

    private static Block table() {
        return new Block.Table(
                Blocks.columns(3, 1, 4),
                List.of(head("Mục tiêu", "TT", "Nhiệm vụ")),
                List.of(
                        row(
                                Block.Row.Kind.PLAIN,
                                null,
                                List.of(
                                        cell(StyleName.TABLE_CELL, "Hạ tầng số đồng bộ", 1, 2),
                                        cell(StyleName.TABLE_CELL, "1.1"),
                                        cell(StyleName.TABLE_CELL, "Kết nối mạng"))),
                        plain("1.2", "Cơ sở dữ liệu dùng chung"),
                        plain("Thiếu hai ô"),
                        row(
                                Block.Row.Kind.TOTAL,
                                null,
                                List.of(
                                        cell(StyleName.TABLE_TOTAL, "Tổng cộng", 2, 1),
                                        cell(StyleName.TABLE_TOTAL, "2 nhiệm vụ")))),
                List.of(words("Bảng 2. Nhiệm vụ")),
                List.of(paragraph(StyleName.TABLE_NOTE, "Nguồn: tổng hợp.")),
                "(tiếp)");
    }
}
