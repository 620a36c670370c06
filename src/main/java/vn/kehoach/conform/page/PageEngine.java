package vn.kehoach.conform.page;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws one page and keeps where its glyphs and lines come to lie. */
final class PageEngine extends PDFGraphicsStreamEngine {
    private final int number;
    private final Budget budget;
    private final Typefaces typefaces;
    private final AffineTransform toSheet;
    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnLines drawn = new DrawnLines();
    private int images;
    private boolean space;

    PageEngine(int number, PDPage page, Budget budget, Typefaces typefaces) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.typefaces = typefaces;
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        toSheet = toSheet(box, page.getRotation());
    }

    Sheet read() throws IOException {
        processPage(getPage());
        List<Box> strokes = drawn.strokes();
        return new Sheet(
                number,
                width,
                height,
                LineBuilder.lines(number, glyphs),
                strokes,
                Frames.of(strokes),
                images);
    }

    /** A PDF counts from the lower left and may be turned; a sheet from the upper left. */
    private static AffineTransform toSheet(PDRectangle box, int rotation) {
        double w = box.getWidth();
        double h = box.getHeight();
        AffineTransform transform =
                switch (rotation) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(1, 0, 0, -1, 0, h);
                };
        transform.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return transform;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        budget.spend();
        String text = font.toUnicode(code);
        if (text == null || text.isBlank() || text.equals("\u00a0")) {
            space = true;
            return;
        }
        AffineTransform matrix = new AffineTransform(toSheet);
        matrix.concatenate(rendering.createAffineTransform());
        Point2D start = matrix.transform(new Point2D.Double(), null);
        Point2D end = matrix.transform(new Point2D.Double(displacement.getX(), 0), null);
        boolean level = Math.abs(end.getY() - start.getY()) < 0.1;
        if (!level || !visible(start)) {
            return;
        }
        if (isMark(text) && !glyphs.isEmpty()) {
            glyphs.add(glyphs.removeLast().with(text));
            return;
        }
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        glyphs.add(
                new Glyph(
                        text,
                        start.getX(),
                        start.getY(),
                        end.getX() - start.getX(),
                        size,
                        typefaces.of(font, thickened(), slanted(matrix)),
                        space,
                        ink()));
        space = false;
    }

    private boolean visible(Point2D place) {
        return getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER
                && new Box(0, 0, width, height).holds(place.getX(), place.getY());
    }

    private boolean thickened() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    /** An upright font that the file slants itself. */
    private static boolean slanted(AffineTransform matrix) {
        return Math.abs(matrix.getShearX()) > 0.1 * Math.abs(matrix.getScaleY());
    }

    /** Black where the file does not say it in a way that can be read. */
    private int ink() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB() & 0xffffff;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static boolean isMark(String text) {
        return text.codePoints()
                .allMatch(it -> Character.getType(it) == Character.NON_SPACING_MARK);
    }

    private Point2D onSheet(double x, double y) {
        return toSheet.transform(new Point2D.Double(x, y), null);
    }

    @Override
    public void moveTo(float x, float y) {
        drawn.moveTo(onSheet(x, y), new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        drawn.lineTo(onSheet(x, y), new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        drawn.curveTo(onSheet(x3, y3), new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return drawn.current();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        drawn.rectangle(onSheet(p0.getX(), p0.getY()), onSheet(p2.getX(), p2.getY()));
    }

    @Override
    public void closePath() {
        drawn.close();
    }

    @Override
    public void endPath() {
        drawn.forget();
    }

    @Override
    public void strokePath() {
        drawn.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        drawn.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        drawn.stroke();
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
