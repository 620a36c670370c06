package vn.kehoach.report.formats;

import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * One letter with its marks, as it is shown.
 *
 * @param start where it begins in the file, in UTF-16 units
 * @param end exclusive
 * @param width in columns of a terminal
 */
record Cell(String shown, int start, int end, int width) {
    private static final int TAB = 4;

    /** The cells of a stretch of a text that holds no line ending. */
    static List<Cell> of(String text, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int at = from;
        while (at < to) {
            int letter = text.codePointAt(at);
            int end = Math.min(to, at + Character.charCount(letter));
            if (Terminal.isMark(letter) && !cells.isEmpty()) {
                Cell base = cells.removeLast();
                String shown = base.shown() + Character.toString(letter);
                cells.add(new Cell(shown, base.start(), end, base.width()));
            } else {
                Cell cell = letter == '\t' ? tab(at, column) : letter(text, at, end);
                cells.add(cell);
                column += cell.width();
            }
            at = end;
        }
        return cells;
    }

    private static Cell tab(int at, int column) {
        int width = TAB - column % TAB;
        return new Cell(" ".repeat(width), at, at + 1, width);
    }

    private static Cell letter(String text, int start, int end) {
        String shown = Terminal.show(text, start);
        return new Cell(shown, start, end, Terminal.width(shown));
    }
}
