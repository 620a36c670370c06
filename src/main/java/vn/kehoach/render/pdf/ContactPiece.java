package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Contact;
import vn.kehoach.document.Theme;

import java.util.List;

/** Box 13 of the decree: at the foot of the page, under a line as wide as the text. */
final class ContactPiece implements Piece {
    private final Theme theme;
    private final TextColumn words;

    ContactPiece(Contact contact, Theme theme, double width) {
        this.theme = theme;
        words = Columns.of(List.of(contact.words()), theme, width);
    }

    @Override
    public Bond bond() {
        return Bond.NONE;
    }

    @Override
    public double before() {
        return 0;
    }

    @Override
    public double start(double follow) {
        return follow;
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        double top = flow.bottom() + words.height();
        double y = top + theme.letterhead().ruleGap();
        Canvas canvas = flow.canvas();
        canvas.rule(flow.left(), flow.left() + flow.width(), y, theme.ruleThickness());
        Columns.paint(canvas, words, flow.left(), top, tags.current());
        flow.keepFoot(y - flow.bottom() + theme.firstPage().contactGap());
    }
}
