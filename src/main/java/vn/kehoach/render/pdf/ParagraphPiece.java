package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Theme.TextStyle;

import java.util.List;
import java.util.function.Supplier;

/** A paragraph, a heading or the first paragraph of an entry with its label. */
final class ParagraphPiece implements Piece {
    /** Lines of one paragraph that stand together at the foot or the head of a page. */
    private static final int TOGETHER = 2;

    /**
     * @param bookmark its text, empty for none
     */
    record Title(int level, String bookmark) {}

    /** How its words are tagged beside its own element. */
    enum Labelling {
        PLAIN,
        LABELLED
    }

    private final TextStyle style;
    private final Bond bond;
    private final Supplier<TextBlock> setting;
    private final Labelling labelling;
    private final List<Anchor> anchors;
    private final @Nullable Title title;
    private @Nullable TextBlock text;

    /**
     * @param bond the style's, or another where the place decides
     * @param setting made when first measured, so that a long part is not held in lines
     */
    ParagraphPiece(
            TextStyle style,
            Bond bond,
            Supplier<TextBlock> setting,
            Labelling labelling,
            List<Anchor> anchors,
            @Nullable Title title) {
        this.style = style;
        this.bond = bond;
        this.setting = setting;
        this.labelling = labelling;
        this.anchors = anchors;
        this.title = title;
    }

    @Override
    public Bond bond() {
        return bond;
    }

    @Override
    public boolean isOneLine() {
        return text().lineCount() < TOGETHER;
    }

    @Override
    public double before() {
        return style.before();
    }

    @Override
    public double start(double follow) {
        int lines = text().lineCount();
        boolean whole = lines < 2 * TOGETHER && (follow > 0 || lines <= TOGETHER + 1);
        return whole || bond().withNext()
                ? text().height() + style.after() + follow
                : TOGETHER * text().leading();
    }

    /** The width of the last line, for a rule under it. */
    double lastLineWidth() {
        return text().lastLineWidth();
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        TextBlock block = text();
        StructureElement label =
                labelling == Labelling.LABELLED ? tags.takeLabel() : tags.current();
        StructureElement element =
                tags.current().open(title == null ? "P" : tags.heading(title.level()));
        Marking.Spoken marking =
                labelling == Labelling.LABELLED
                        ? new Marking.Spoken(element, label)
                        : new Marking.Spoken(element);
        flow.skip(style.before());
        int next = 0;
        while (next < block.lineCount()) {
            int fitting = fitting(flow, next, follow + style.after());
            if (fitting == 0) {
                flow.breakPage();
                continue;
            }
            if (next == 0) {
                reach(flow);
            }
            TextPainter.paint(
                    flow.canvas(), block, next, next + fitting, flow.left(), flow.y(), marking);
            for (int line = 0; line < fitting; line++) {
                flow.countLine(flow.y() - block.baseline() - line * block.leading());
            }
            flow.advance(fitting * block.leading());
            next += fitting;
            if (next < block.lineCount()) {
                flow.breakPage();
            }
        }
        if (block.lineCount() == 0) {
            reach(flow);
        }
        flow.skip(style.after());
        marking.close();
        element.close();
        if (labelling == Labelling.LABELLED) {
            label.close();
        }
    }

    /** How many of the lines from {@code next} go on this page. */
    private int fitting(Flow flow, int next, double follow) {
        TextBlock block = text();
        int rest = block.lineCount() - next;
        int room = (int) ((flow.room() + Length.TOLERANCE) / block.leading());
        boolean opensPage = flow.isFresh();
        if (rest <= room && flow.fits(rest * block.leading() + follow)) {
            return rest;
        }
        int fitting = room;
        if (bond().withNext() && room >= rest) {
            fitting = 0;
        } else if (room > rest - TOGETHER) {
            fitting = rest - TOGETHER; // some lines go over with what follows, or as no widow
        }
        if (next == 0 && fitting < TOGETHER) {
            fitting = 0;
        }
        if (fitting <= 0 && opensPage) {
            return Math.clamp(room, 1, rest); // nothing to gain on another page
        }
        return Math.max(0, fitting);
    }

    private void reach(Flow flow) {
        Destinations destinations = flow.destinations();
        Spot spot = flow.spot();
        anchors.forEach(anchor -> destinations.name(anchor, spot));
        if (title != null && !title.bookmark().isBlank()) {
            destinations.bookmark(title.level(), title.bookmark(), spot);
        }
    }

    private TextBlock text() {
        TextBlock set = text;
        if (set == null) {
            set = setting.get();
            text = set;
        }
        return set;
    }
}
