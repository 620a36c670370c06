package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Stamp;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.FirstPageStyle;

import java.util.List;

/** Words in the middle of a box: boxes 10a, 10b and 11 of the decree. */
final class StampPiece implements Piece {
    /** Left and right of words that make their own box, as a share of its height. */
    private static final double PADDING = 0.35;

    private final Stamp stamp;
    private final Theme theme;
    private final double width;
    private final double height;
    private final TextColumn words;

    /**
     * @param most of what it may take of the page's width
     */
    StampPiece(Stamp stamp, Theme theme, double most) {
        this.stamp = stamp;
        this.theme = theme;
        Theme.Box box = theme.firstPage().box(stamp.name());
        double least = Length.points(box.height());
        double natural = Columns.block(stamp.words(), theme, 1e6).widestLine();
        double wanted =
                box.width() > 0
                        ? Length.points(box.width())
                        : natural + 2 * PADDING * least + Length.TOLERANCE;
        width = Math.min(wanted, most);
        words = Columns.of(List.of(stamp.words()), theme, width);
        // Words of an office's own that need more lines make the box higher.
        height = Math.max(least, words.height());
    }

    @Override
    public Bond bond() {
        return Bond.NONE;
    }

    @Override
    public double before() {
        return isInMargin() ? 0 : theme.table().before();
    }

    @Override
    public double start(double follow) {
        return isInMargin() ? follow : height + theme.table().after() + follow;
    }

    private boolean isInMargin() {
        return stamp.name() == Stamp.Name.CIRCULATION;
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        FirstPageStyle style = theme.firstPage();
        switch (stamp.name()) {
            case CIRCULATION -> {
                double middle = flow.left() + flow.width() * style.circulationCenter() / 100;
                double center = flow.top() + Length.points(style.aboveText());
                paint(flow, tags, middle - width / 2, center + height / 2);
            }
            case MAT, TOI_MAT, TUYET_MAT -> placeBelow(flow, tags, style.secrecyTop());
            case KHAN, THUONG_KHAN, HOA_TOC -> placeBelow(flow, tags, style.urgencyTop());
        }
    }

    /** At its place, or below the words above where they reach farther down. */
    private void placeBelow(Flow flow, TagPath tags, double percent) {
        flow.skip(before());
        double wanted = flow.top() - flow.pageRoom() * percent / 100;
        flow.skip(Math.max(0, flow.y() - wanted));
        if (!flow.fits(height) && !flow.isFresh()) {
            flow.breakPage();
        }
        double inset = theme.firstPage().stampBorder() / 2;
        paint(flow, tags, flow.left() + inset, flow.y());
        flow.advance(height);
        flow.skip(theme.table().after());
    }

    private void paint(Flow flow, TagPath tags, double left, double top) {
        Canvas canvas = flow.canvas();
        Ink ink = Ink.of(theme.style(stamp.words().style()).color());
        canvas.box(left, top, left + width, top - height, theme.firstPage().stampBorder(), ink);
        double textTop = top - (height - words.height()) / 2;
        Columns.paint(canvas, words, left, textTop, tags.current());
    }
}
