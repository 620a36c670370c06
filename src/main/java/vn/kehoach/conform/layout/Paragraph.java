package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Glyph;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of the body that belong together; at least one.
 *
 * @param gap from the line above on the same page, without that line's own height, in points; not a
 *     number for what begins a page or follows a table
 */
public record Paragraph(Kind kind, List<Line> lines, double gap) {
    public enum Kind {
        /** "Căn cứ Luật ...;". */
        BASIS,
        /** "Phần I", "Chương II", "Mục 1" on a line of its own. */
        DIVISION,
        /** "I. MỤC ĐÍCH, YÊU CẦU". */
        SECTION,
        /** "Điều 1. Phạm vi". */
        ARTICLE,
        /** "1. ...", with a heading or without. */
        CLAUSE,
        /** "a) ...". */
        POINT,
        DASH,
        /** Flush left below a table. */
        NOTE,
        PLAIN
    }

    /** From line to line more than this share above the usual begins a paragraph. */
    private static final double APART = 1.12;

    public Paragraph {
        lines = List.copyOf(lines);
    }

    static List<Paragraph> all(RunningText text, TextArea area) {
        double pitch = Pitch.usual(text, area);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double gap = Double.NaN;
        boolean below = false;
        Kinds kinds = new Kinds();
        for (RunningText.Page page : text.pages()) {
            Line above = null;
            for (Line line : page.lines()) {
                double step = above == null ? Double.NaN : line.baseline() - above.baseline();
                boolean broken = Pitch.interrupted(page.sheet(), above, line);
                boolean indented = area.indents(line);
                if (!lines.isEmpty()
                        && (indented || broken || step > APART * pitch * line.size())) {
                    paragraphs.add(kinds.paragraph(lines, gap, below));
                    lines.clear();
                }
                if (lines.isEmpty()) {
                    below = !indented && (broken || below);
                    gap = above == null || broken ? Double.NaN : gap(above, line, pitch);
                }
                lines.add(line);
                above = line;
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(kinds.paragraph(lines, gap, below));
        }
        return paragraphs;
    }

    /** Above a line of another size the step alone says too little. */
    private static double gap(Line above, Line line, double pitch) {
        double leading = line.size() * (pitch - Glyph.ASCENT - Glyph.DESCENT);
        return line.top() - above.bottom() - leading;
    }

    public String text() {
        return lines.stream().map(Line::mainText).collect(Collectors.joining(" "));
    }

    public int page() {
        return lines.getFirst().page();
    }

    /** Its main size: that of most of its lines. */
    public double size() {
        return Modes.of(lines, Line::size);
    }
}
