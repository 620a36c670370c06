package vn.kehoach.render.pdf;

import vn.kehoach.document.Theme;

import java.util.function.DoubleSupplier;

/** A short drawn line, centred under the paragraph before it. */
final class RulePiece implements Piece {
    private final DoubleSupplier length;
    private final Theme theme;

    /**
     * @param length asked when placed: the paragraph above is set by then
     */
    RulePiece(DoubleSupplier length, Theme theme) {
        this.length = length;
        this.theme = theme;
    }

    @Override
    public Bond bond() {
        return Bond.BOTH;
    }

    @Override
    public double before() {
        return theme.letterhead().ruleGap();
    }

    @Override
    public double start(double follow) {
        return height() + follow;
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        flow.skip(before());
        double center = flow.left() + flow.width() / 2;
        double half = length.getAsDouble() / 2;
        double y = flow.y() - theme.ruleThickness() / 2;
        flow.canvas().rule(center - half, center + half, y, theme.ruleThickness());
        flow.advance(height());
    }

    /** Twice as much room below as above: it belongs to the words over it. */
    private double height() {
        return theme.ruleThickness() + 2 * theme.letterhead().ruleGap();
    }
}
