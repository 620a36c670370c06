package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;

/** Draws lines of a set paragraph, each stretch marked with what it belongs to. */
final class TextPainter {
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

    private void paint(int line, double columnX, double baseline) {
        double x = columnX + block.indent(line) + block.shift(line);
        Word first = block.words().get(block.lines().get(line).from());
        enter(first.role(), first.look()); // before the line asks for its faces
        for (Stretch stretch : block.stretches(line, canvas.faces())) {
            enter(stretch.role(), stretch.look());
            double start = x + stretch.offset();
            canvas.show(stretch.operator(), start, baseline + stretch.look().rise());
            if (stretch.role() instanceof Role.Link link) {
                mark(link, stretch.look(), start, x + stretch.end(), baseline);
            }
        }
    }

    private void enter(Role newRole, Look newLook) {
        if (!Stretch.isSame(newRole, role)) {
            leave();
            StructureElement element = marking.element(newRole);
            if (element != null) {
                canvas.begin(element);
            }
            canvas.beginText();
            role = newRole;
        }
        if (!Stretch.isSame(newLook, look)) {
            canvas.setLook(newLook);
            look = newLook;
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
