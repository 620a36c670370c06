package vn.kehoach.render.html;

import static vn.kehoach.document.StyleName.APPENDIX_NUMBER;
import static vn.kehoach.document.StyleName.APPENDIX_TITLE;
import static vn.kehoach.document.StyleName.ATTACHMENT;
import static vn.kehoach.document.StyleName.FORM_LINE;
import static vn.kehoach.document.StyleName.FORM_SIGNATURE;
import static vn.kehoach.document.StyleName.FORM_TITLE;
import static vn.kehoach.document.StyleName.TABLE_CELL;
import static vn.kehoach.document.StyleName.TABLE_GROUP;
import static vn.kehoach.document.StyleName.TABLE_HEAD;
import static vn.kehoach.document.StyleName.TABLE_NOTE;
import static vn.kehoach.document.StyleName.TABLE_TOTAL;
import static vn.kehoach.document.StyleName.TABLE_UNIT;
import static vn.kehoach.render.html.Pieces.cell;
import static vn.kehoach.render.html.Pieces.heading;
import static vn.kehoach.render.html.Pieces.paragraph;
import static vn.kehoach.render.html.Pieces.words;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Emphasis;

import java.util.ArrayList;
import java.util.List;

/** The appendices: an indicator table, a long task table on its side, a form. */
final class Plan140Appendices {

    private static final List<String> AGENCIES =
            List.of(
                    "Sở Tư pháp",
                    "Sở Kế hoạch và Đầu tư",
                    "Sở Quy hoạch - Kiến trúc",
                    "Viện Nghiên cứu phát triển Kinh tế - xã hội Hà Nội",
                    "Sở Giao thông vận tải");

    static final List<String> WORK =
            List.of(
                    "Tham mưu UBND Thành phố các nội dung liên quan đến việc lập, thẩm định và phê"
                        + " duyệt Quy hoạch vùng đồng bằng sông Hồng thời kỳ 2021-2030, tầm nhìn"
                        + " đến năm 2050",
                    "Đẩy nhanh việc xây dựng Luật Thủ đô (sửa đổi)",
                    "Rà soát, hoàn thiện các cơ chế chính sách để đẩy mạnh liên kết giữa Hà Nội với"
                            + " các địa phương trong Vùng");

    private Plan140Appendices() {}

    static List<Block> indicators() {
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
                        List.of(paragraph(TABLE_NOTE, "Ghi chú: số liệu năm 2030 là định hướng.")),
                        "(tiếp)"));
        return blocks;
    }

    static List<Block> tasks() {
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
        for (int number = 1; number <= Plan140.TASKS; number++) {
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
                        List.of(),
                        "(tiếp)"));
        return blocks;
    }

    static List<Block> form() {
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
}
