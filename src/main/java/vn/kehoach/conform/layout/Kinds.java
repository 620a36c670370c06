package vn.kehoach.conform.layout;

import vn.kehoach.conform.layout.Paragraph.Kind;
import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.regex.Pattern;

/** Tells paragraphs from each other by how they begin, in the order of reading. */
final class Kinds {
    private static final Pattern BASIS = Pattern.compile("^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\\s");
    private static final Pattern BASIS_END = Pattern.compile("[;.]$");
    private static final Pattern DIVISION =
            Pattern.compile("^(?:Phần|Chương|Mục|Tiểu mục)\\s+(?:[IVXLC]+|\\d+)\\.?$");
    private static final Pattern SECTION = Pattern.compile("^[IVXLC]+\\.\\s+\\S");
    private static final Pattern ARTICLE = Pattern.compile("^Điều\\s+\\d+\\.\\s");
    private static final Pattern CLAUSE = Pattern.compile("^\\d{1,3}\\.\\s");
    private static final Pattern POINT = Pattern.compile("^\\p{Ll}{1,2}\\)\\s");
    private static final Pattern DASH = Pattern.compile("^[-–+]\\s");

    private boolean begun;

    /**
     * @param below whether it stands flush left below a table
     */
    Paragraph paragraph(List<Line> lines, double gap, boolean below) {
        Paragraph paragraph = new Paragraph(Kind.PLAIN, lines, gap);
        Kind kind = below ? Kind.NOTE : kind(paragraph);
        begun |= kind != Kind.BASIS;
        return new Paragraph(kind, lines, gap);
    }

    private Kind kind(Paragraph paragraph) {
        String text = paragraph.text();
        Line first = paragraph.lines().getFirst();
        if (!begun && BASIS.matcher(text).find() && BASIS_END.matcher(text).find()) {
            return Kind.BASIS;
        }
        if (DIVISION.matcher(text).matches()) {
            return Kind.DIVISION;
        }
        if (SECTION.matcher(text).find() && (Letters.capitals(first) || first.bold())) {
            return Kind.SECTION;
        }
        if (ARTICLE.matcher(text).find()) {
            return Kind.ARTICLE;
        }
        if (CLAUSE.matcher(text).find()) {
            return Kind.CLAUSE;
        }
        if (POINT.matcher(text).find()) {
            return Kind.POINT;
        }
        return DASH.matcher(text).find() ? Kind.DASH : Kind.PLAIN;
    }
}
