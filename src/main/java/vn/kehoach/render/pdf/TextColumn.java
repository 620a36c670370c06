package vn.kehoach.render.pdf;

import java.util.List;

/** Paragraphs one below the other in a column of its own, such as a cell; counted in lines. */
final class TextColumn {
    private final List<Passage> passages;
    private final int lineCount;

    TextColumn(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        int count = 0;
        for (Passage passage : passages) {
            count += passage.block().lineCount();
        }
        this.lineCount = count;
    }

    List<Passage> passages() {
        return passages;
    }

    /** How far below its top the first line's letters stand; 0 for an empty column. */
    double baseline() {
        return passages.isEmpty() ? 0 : passages.getFirst().block().baseline();
    }

    double lastLineWidth() {
        return passages.isEmpty() ? 0 : passages.getLast().block().lastLineWidth();
    }

    double widestLine() {
        return passages.stream().mapToDouble(each -> each.block().widestLine()).max().orElse(0);
    }

    int lineCount() {
        return lineCount;
    }

    double height() {
        return height(0);
    }

    /** From a line to the end; room above a paragraph counts only inside. */
    double height(int from) {
        double height = 0;
        int start = 0;
        for (Passage passage : passages) {
            TextBlock block = passage.block();
            int end = start + block.lineCount();
            if (end > from) {
                int lines = end - Math.max(start, from);
                height += (height > 0 ? gapAbove(block) : 0) + lines * block.leading();
            }
            start = end;
        }
        return height;
    }

    /** How many lines from {@code from} fit. */
    int fitting(int from, double room) {
        double left = room + Length.TOLERANCE;
        int fitting = 0;
        int start = 0;
        for (Passage passage : passages) {
            TextBlock block = passage.block();
            int end = start + block.lineCount();
            if (end > from) {
                int wanted = end - Math.max(start, from);
                left -= fitting > 0 ? gapAbove(block) : 0;
                int lines = Math.clamp((int) (left / block.leading()), 0, wanted);
                fitting += lines;
                left -= lines * block.leading();
                if (lines < wanted) {
                    return fitting;
                }
            }
            start = end;
        }
        return fitting;
    }

    /** Draws the lines {@code from} to {@code to}; returns how high they are. */
    double paint(Canvas canvas, int from, int to, double x, double top, ColumnTags tags) {
        double y = top;
        int start = 0;
        for (int i = 0; i < passages.size(); i++) {
            TextBlock block = passages.get(i).block();
            int end = start + block.lineCount();
            int first = Math.max(start, from);
            int last = Math.min(end, to);
            if (first < last) {
                y -= y < top ? gapAbove(block) : 0;
                if (first == start) {
                    tags.reach(passages.get(i).anchor(), canvas, x, y);
                }
                TextPainter.paint(
                        canvas, block, first - start, last - start, x, y, tags.marking(i));
                y -= (last - first) * block.leading();
            }
            start = end;
        }
        return top - y;
    }

    private static double gapAbove(TextBlock block) {
        return block.style().before();
    }
}
