package vn.kehoach.render.pdf;

import org.openpdf.text.Rectangle;

import vn.kehoach.document.Block.SignatureWords;
import vn.kehoach.document.Theme;

import java.util.List;

/** Box 14 of the decree: in the top margin, at the right edge. */
final class SignatureWordsPiece implements Piece {
    private final Theme theme;
    private final TextColumn words;

    SignatureWordsPiece(SignatureWords signature, Theme theme, double width) {
        this.theme = theme;
        words = Columns.of(List.of(signature.words()), theme, width);
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
        double middle = flow.top() + Length.points(theme.firstPage().aboveText());
        double top = middle + words.height() / 2;
        Columns.paint(flow.canvas(), words, flow.left(), top, tags.current());
        double right = flow.left() + flow.width();
        Rectangle area =
                new Rectangle(
                        (float) (right - words.widestLine()),
                        (float) (top - words.height()),
                        (float) right,
                        (float) top);
        flow.canvas().offerSignature(tags.current(), SignatureField.AGENCY, area);
    }
}
