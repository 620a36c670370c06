package vn.kehoach.report.formats;

import org.jspecify.annotations.Nullable;

import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;
import vn.kehoach.source.SourceFile;

import java.util.List;

/**
 * The lines of one file that a diagnostic points at, in the order of the file, marks below each.
 *
 * @param severity the ink of the diagnostic's own mark
 */
record Excerpt(SourceFile file, List<Mark> marks, Ink severity) {
    Excerpt {
        marks = marks.stream().sorted().toList();
    }

    /** Nothing if it has no marks: what is said is true of the file as a whole. */
    void draw(Margin margin, StringBuilder output) {
        if (marks.isEmpty()) {
            return;
        }
        margin.blank(output);
        int line = 0;
        @Nullable LineView view = null;
        for (Mark mark : marks) {
            if (view == null || mark.line() != line || !view.shows(mark)) {
                if (view != null && mark.line() > line + 1) {
                    margin.gap(output);
                }
                line = mark.line();
                view = LineView.of(file.letters(), mark);
                margin.numbered(line, view.text(), output);
            }
            margin.unnumbered(underline(view, mark, margin.paint()), output);
        }
    }

    private String underline(LineView view, Mark mark, Paint paint) {
        int column = view.columnOf(mark.from());
        int length = Math.max(1, view.columnBehind(mark.to()) - column);
        String line = symbol(mark).repeat(length);
        String labelled = mark.label().isEmpty() ? line : line + " " + mark.label();
        return " ".repeat(column) + paint.apply(ink(mark), labelled);
    }

    private static String symbol(Mark mark) {
        return switch (mark.role()) {
            case OWN -> "^";
            case RELATED -> "-";
        };
    }

    private Ink ink(Mark mark) {
        return switch (mark.role()) {
            case OWN -> severity;
            case RELATED -> Ink.FRAME;
        };
    }
}
