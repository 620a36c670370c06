package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfTextArray;

import vn.kehoach.document.Alignment;

/** Draws lines of a set paragraph, each stretch marked with what it belongs to. */
final class TextPainter {
    /** Beyond this share of their natural width spaces look like gaps: the line stays ragged. */
    private static final double MOST_STRETCH = 5;

    private static final double LINK_BELOW = 0.22;
    private static final double LINK_ABOVE = 0.8;

    private final Canvas canvas;
    private final TextBlock block;
    private final Marking marking;
    private @Nullable Role role;
    private @Nullable Look look;

    private TextPainter(Canvas canvas, TextBlock block, Marking marking) {
        this.canvas = canvas;
        this.block = block;
        this.marking = marking;
    }

    /** Lines from {@code first} up to {@code end}, the first of them under {@code top}. */
    static void paint(
            Canvas canvas,
            TextBlock block,
            int first,
            int end,
            double x,
            double top,
            Marking marking) {
        if (first < end) {
            new TextPainter(canvas, block, marking).paint(first, end, x, top);
        }
    }

    private void paint(int first, int end, double x, double top) {
        double baseline = top - block.baseline();
        for (int line = first; line < end; line++) {
            paint(line, x, baseline);
            baseline -= block.leading();
        }
        leave();
    }

    private void paint(int number, double columnX, double baseline) {
        Line line = block.lines().get(number);
        double slack = block.room(number) - line.natural();
        double x = columnX + block.indent(number) + shift(slack);
        double stretch = stretch(line, slack);
        int at = line.from();
        while (at < line.to()) {
            Word first = block.words().get(at);
            int end = at + 1;
            while (end < line.to() && sameStretch(first, block.words().get(end))) {
                end++;
            }
            boolean endsParagraph = line.to() == block.words().size();
            x = show(at, end, line.to(), stretch, endsParagraph, x, baseline);
            at = end;
        }
    }

    private static boolean sameStretch(Word first, Word word) {
        return isSame(word.role(), first.role()) && isSame(word.look(), first.look());
    }

    /** Nearly always the very one, which is seen sooner than that two are equal. */
    private static boolean isSame(Object one, @Nullable Object other) {
        return one == other || one.equals(other);
    }

    private double shift(double slack) {
        return switch (block.alignment()) {
            case LEFT, JUSTIFIED -> 0;
            case CENTER -> slack / 2;
            case RIGHT -> slack;
            case DECIMAL -> block.shift();
        };
    }

    /** What each space takes beyond its natural width, as a share of it. */
    private double stretch(Line line, double slack) {
        boolean full =
                block.alignment() == Alignment.JUSTIFIED
                        && (line.ending() == Line.Ending.RUNNING || slack < 0);
        if (!full || line.spaces() == 0 || slack / line.spaces() > MOST_STRETCH) {
            return 0;
        }
        return slack / line.spaces();
    }

    /** Shows words in one look and role; returns where the word after them starts. */
    private double show(
            int from,
            int to,
            int lineEnd,
            double stretch,
            boolean endsParagraph,
            double startX,
            double baseline) {
        Word first = block.words().get(from);
        enter(first);
        PdfTextArray glyphs = new PdfTextArray();
        double pen = startX;
        double x = startX;
        StringBuilder run = new StringBuilder();
        for (int i = from; i < to; i++) {
            Word word = block.words().get(i);
            run.append(word.text());
            pen += word.look().width(word.text());
            x += word.width();
            boolean endsLine = i == lineEnd - 1;
            // The space at a line's end cannot be seen, but without it read-out words stick
            // together.
            if (word.space() > 0 && !(endsLine && endsParagraph)) {
                run.append(' ');
                pen += word.look().spaceWidth();
            }
            x += word.space() * (1 + stretch);
            if (i < to - 1 && Math.abs(x - pen) > Length.TOLERANCE / 10) {
                glyphs.add(run.toString());
                glyphs.add((float) ((pen - x) * 1000 / word.look().size()));
                run.setLength(0);
                pen = x;
            }
        }
        glyphs.add(run.toString());
        canvas.show(glyphs, startX, baseline + first.look().rise());
        if (first.role() instanceof Role.Link link) {
            Word last = block.words().get(to - 1);
            double end = x - last.space() * (1 + stretch);
            mark(link, first.look(), startX, end, baseline);
        }
        return x;
    }

    private void enter(Word word) {
        if (!isSame(word.role(), role)) {
            leave();
            StructureElement element = marking.element(word.role());
            if (element != null) {
                canvas.begin(element);
            }
            canvas.beginText();
            role = word.role();
        }
        if (!isSame(word.look(), look)) {
            canvas.setLook(word.look());
            look = word.look();
        }
    }

    private void leave() {
        if (role != null) {
            canvas.endText();
            if (marking.element(role) != null) {
                canvas.end();
            }
            role = null;
            look = null;
        }
    }

    private void mark(Role.Link link, Look linkLook, double from, double to, double baseline) {
        StructureElement element = marking.element(link);
        if (element != null) {
            double size = linkLook.size();
            canvas.link(
                    element,
                    link,
                    new Rectangle(
                            (float) from,
                            (float) (baseline - size * LINK_BELOW),
                            (float) to,
                            (float) (baseline + size * LINK_ABOVE)));
        }
    }
}
