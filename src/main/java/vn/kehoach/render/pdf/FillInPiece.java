package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.FillIn;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

/** A label and dots from its end to the margin. */
final class FillInPiece implements Piece {
    /** Less room than this is of no use to a pen: the dots take a line of their own. */
    private static final double LEAST_DOTS = Length.points(25);

    private static final String DOT = ".";

    private final TextStyle style;
    private final Theme theme;
    private final TextBlock label;
    private final double width;

    FillInPiece(FillIn fillIn, Theme theme, double width) {
        this.theme = theme;
        this.style = theme.style(fillIn.style());
        this.label = TextBlock.of(fillIn.label(), style, theme, width);
        this.width = width;
    }

    @Override
    public Bond bond() {
        return Bond.NONE;
    }

    @Override
    public double before() {
        return style.before();
    }

    @Override
    public double start(double follow) {
        return lines() * label.leading() + style.after() + follow;
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        flow.skip(before());
        if (!flow.fits(start(follow)) && !flow.isFresh()) {
            flow.breakPage();
        }
        tags.open("P");
        Marking.Spoken marking = new Marking.Spoken(tags.current());
        int labelLines = label.lineCount();
        TextPainter.paint(flow.canvas(), label, 0, labelLines, flow.left(), flow.y(), marking);
        marking.close();
        tags.close();
        double baseline = flow.y() - (lines() - 1) * label.leading() - label.baseline();
        dots(flow, dotsFrom(), baseline);
        flow.advance(lines() * label.leading());
        flow.skip(style.after());
    }

    private int lines() {
        return label.lineCount() + (dotsFollowLabel() ? 0 : 1);
    }

    private boolean dotsFollowLabel() {
        return label.lineCount() > 0 && width - labelEnd() >= LEAST_DOTS;
    }

    private double labelEnd() {
        int last = label.lineCount() - 1;
        return label.indent(last) + label.lastLineWidth() + Look.of(style, theme).spaceWidth();
    }

    private double dotsFrom() {
        return dotsFollowLabel() ? labelEnd() : 0;
    }

    /** Flush with the right margin, so that rows of dots end in one line. */
    private void dots(Flow flow, double from, double baseline) {
        Look look = Look.of(style, theme);
        double dot = look.width(DOT);
        int count = (int) ((width - from) / dot);
        Canvas canvas = flow.canvas();
        canvas.begin(Artifact.LAYOUT);
        canvas.beginText();
        canvas.setLook(look);
        canvas.show(DOT.repeat(count), flow.left() + width - count * dot, baseline);
        canvas.endText();
        canvas.end();
    }
}
