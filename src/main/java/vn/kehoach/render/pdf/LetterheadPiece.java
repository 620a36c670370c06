package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Letterhead;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Theme;

import java.util.List;
import java.util.stream.Stream;

/** Boxes 1 to 4 of the decree: two columns, a drawn line under each, number and place level. */
final class LetterheadPiece implements Piece {
    /** However long the nation's lines are, the issuer keeps this share of the width. */
    private static final double LEAST_ISSUER = 0.3;

    private final Theme theme;
    private final double issuerWidth;
    private final double nationWidth;
    private final TextColumn issuer;
    private final TextColumn nation;
    private final TextColumn number;
    private final TextColumn place;

    LetterheadPiece(Letterhead letterhead, Theme theme, double width) {
        this.theme = theme;
        double wanted = Length.points(theme.letterhead().issuerWidth());
        double widest = widest(letterhead, theme);
        issuerWidth = Math.max(Math.min(wanted, width - widest), width * LEAST_ISSUER);
        nationWidth = width - issuerWidth;
        issuer = Columns.of(letterhead.issuer(), theme, issuerWidth);
        nation = Columns.of(letterhead.nation(), theme, nationWidth);
        number = Columns.of(List.of(letterhead.number()), theme, issuerWidth);
        place = Columns.of(List.of(letterhead.place()), theme, nationWidth);
    }

    /** Neither the nation's name nor the place and date may take two lines. */
    private static double widest(Letterhead letterhead, Theme theme) {
        Stream<Paragraph> oneLine =
                Stream.concat(letterhead.nation().stream(), Stream.of(letterhead.place()));
        return oneLine.mapToDouble(line -> Columns.block(line, theme, 1e6).widestLine())
                        .max()
                        .orElse(0)
                + 2 * Length.TOLERANCE;
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
        return namesHeight() + theme.letterhead().numberGap() + secondRowHeight();
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        if (!flow.fits(start(0)) && !flow.isFresh()) {
            flow.breakPage();
        }
        double left = flow.left();
        double right = left + issuerWidth;
        double top = flow.y();
        Canvas canvas = flow.canvas();
        tags.open("Div");
        Columns.paint(canvas, issuer, left, top, tags.current());
        rule(flow, issuer, left, issuerWidth, theme.letterhead().issuerRule());
        Columns.paint(canvas, nation, right, top, tags.current());
        rule(flow, nation, right, nationWidth, theme.letterhead().nationRule());
        double secondTop = top - namesHeight() - theme.letterhead().numberGap();
        double level = Math.max(number.baseline(), place.baseline());
        Columns.paint(canvas, number, left, secondTop - level + number.baseline(), tags.current());
        Columns.paint(canvas, place, right, secondTop - level + place.baseline(), tags.current());
        tags.close();
        flow.advance(start(0) + theme.letterhead().after());
    }

    private double namesHeight() {
        double names = Math.max(issuer.height(), nation.height());
        return names + theme.letterhead().ruleGap() + theme.ruleThickness();
    }

    private double secondRowHeight() {
        return Math.max(number.height(), place.height());
    }

    /** Centred under the last line, its length a share of that line's. */
    private void rule(Flow flow, TextColumn column, double x, double width, double share) {
        if (column.lineCount() > 0) {
            double length = column.lastLineWidth() * share;
            double center = x + width / 2;
            double y = flow.y() - column.height() - theme.letterhead().ruleGap();
            double thickness = theme.ruleThickness();
            flow.canvas()
                    .rule(center - length / 2, center + length / 2, y - thickness / 2, thickness);
        }
    }
}
