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

    /**
     * @param line or a part of it, without its ending
     * @param from where in the file it begins
     */
    static List<Cell> of(String line, int from) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int at = 0;
        while (at < line.length()) {
            int letter = line.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (Terminal.isMark(letter) && !cells.isEmpty()) {
                Cell base = cells.removeLast();
                String shown = base.shown() + Character.toString(letter);
                cells.add(new Cell(shown, base.start(), from + end, base.width()));
            } else {
                Cell cell =
                        letter == '\t'
                                ? tab(from + at, column)
                                : letter(Terminal.show(line, at), from + at, from + end);
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

    private static Cell letter(String shown, int start, int end) {
        return new Cell(shown, start, end, Terminal.width(shown));
    }
}
