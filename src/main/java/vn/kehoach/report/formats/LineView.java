package vn.kehoach.report.formats;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** As much of a line as fits on a terminal. */
final class LineView {
    /** In columns. */
    private static final int WIDTH = 90;

    /** What is shown on the near side of a place in the middle of a long line, in columns. */
    private static final int CONTEXT = 30;

    private static final String CUT = "…";

    private final List<Cell> cells;
    private final boolean cutBefore;
    private final boolean cutAfter;

    private LineView(List<Cell> cells, boolean cutBefore, boolean cutAfter) {
        this.cells = cells;
        this.cutBefore = cutBefore;
        this.cutAfter = cutAfter;
    }

    /** A view of the line in which a mark stands, with the focus of the mark in it. */
    static LineView of(CharSequence text, Mark mark) {
        int start = Lines.startNear(text, mark.focusOffset());
        int end = Lines.endNear(text, mark.focusOffset());
        LineView near =
                new LineView(
                        Cell.of(text.subSequence(start, end).toString(), start),
                        !Lines.isStart(text, start),
                        !Lines.isEnd(text, end));
        return near.fit(mark);
    }

    /** Whether the focus of a mark on this line is in view. */
    boolean shows(Mark mark) {
        int focus = mark.focusOffset();
        boolean after = !cutBefore || focus >= cells.getFirst().start();
        boolean before = !cutAfter || focus <= cells.getLast().end();
        return after && before;
    }

    String text() {
        return (cutBefore ? CUT : "")
                + cells.stream().map(Cell::shown).collect(Collectors.joining())
                + (cutAfter ? CUT : "");
    }

    /** The column, from 0, of the letter at an offset of the file, or the edge nearest to it. */
    int columnOf(int offset) {
        return columns(cell -> cell.end() <= offset, offset);
    }

    /** The column behind the letter that ends at an offset, or the edge nearest to it. */
    int columnBehind(int offset) {
        return columns(cell -> cell.start() < offset, offset);
    }

    private int columns(Predicate<Cell> isBefore, int offset) {
        if (cells.isEmpty()) {
            return 0;
        }
        boolean pastCutBefore = cutBefore && offset >= cells.getFirst().start();
        boolean pastCutAfter = cutAfter && offset > cells.getLast().end();
        return (pastCutBefore ? 1 : 0)
                + cells.stream().filter(isBefore).mapToInt(Cell::width).sum()
                + (pastCutAfter ? 1 : 0);
    }

    private LineView fit(Mark mark) {
        if (!cutBefore && !cutAfter && width(0, cells.size()) <= WIDTH) {
            return this;
        }
        int first = firstShown(mark);
        int last = first;
        int room = WIDTH - 2;
        while (last < cells.size() && cells.get(last).width() <= room) {
            room -= cells.get(last).width();
            last++;
        }
        return new LineView(
                cells.subList(first, last),
                cutBefore || first > 0,
                cutAfter || last < cells.size());
    }

    /** The start of the line if the mark can be seen from there. */
    private int firstShown(Mark mark) {
        int behind = index(mark.to());
        if (!cutBefore && width(0, behind) <= WIDTH - 2) {
            return 0;
        }
        return switch (mark.focus()) {
            case START -> back(index(mark.from()), CONTEXT);
            case END -> back(behind, WIDTH - CONTEXT);
        };
    }

    /** The first cell that ends behind an offset. */
    private int index(int offset) {
        int index = 0;
        while (index < cells.size() && cells.get(index).end() <= offset) {
            index++;
        }
        return index;
    }

    private int back(int index, int columns) {
        int first = index;
        int room = columns;
        while (first > 0 && cells.get(first - 1).width() <= room) {
            first--;
            room -= cells.get(first).width();
        }
        return first;
    }

    private int width(int from, int to) {
        return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
    }
}
