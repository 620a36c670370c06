package vn.kehoach.render.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A rendered document as another program reads it. Points from the upper left of the page. */
record ReadBack(byte[] bytes, PDDocument pdf, List<Glyph> glyphs, List<Stroke> strokes) {
    record Glyph(
            String text,
            int page,
            double x,
            double baseline,
            double width,
            double size,
            String font) {
        double right() {
            return x + width;
        }
    }

    record Stroke(int page, double fromX, double fromY, double toX, double toY, double thickness) {
        double length() {
            return Math.hypot(toX - fromX, toY - fromY);
        }

        double centerX() {
            return (fromX + toX) / 2;
        }

        boolean isLevel() {
            return Math.abs(fromY - toY) < 0.01;
        }
    }

    static ReadBack of(Block... blocks) {
        return of(Blocks.document(blocks));
    }

    static ReadBack of(Document document) {
        return read(bytes(document));
    }

    static ReadBack read(byte[] bytes) {
        try {
            PDDocument pdf = Loader.loadPDF(bytes);
            return new ReadBack(bytes, pdf, glyphs(pdf), strokes(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(document, TestTheme.ND30, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    int pageCount() {
        return pdf.getNumberOfPages();
    }

    /** All that is on a page, artifacts too, in the order of drawing. */
    String text(int page) {
        return glyphs.stream()
                .filter(glyph -> glyph.page() == page)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    /** The glyphs of the first place where these words are drawn in one go. */
    List<Glyph> find(String words) {
        String all = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        int start = all.indexOf(words);
        if (start < 0) {
            throw new AssertionError("not on any page: " + words);
        }
        return glyphs.subList(start, start + words.length());
    }

    /** From the left edge of the first to the right edge of the last glyph of these words. */
    double width(String words) {
        List<Glyph> found = find(words);
        return found.getLast().right() - found.getFirst().x();
    }

    double center(String words) {
        List<Glyph> found = find(words);
        return (found.getLast().right() + found.getFirst().x()) / 2;
    }

    private static List<Glyph> glyphs(PDDocument pdf) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        glyphs.add(
                                new Glyph(
                                        text.getUnicode(),
                                        getCurrentPageNo(),
                                        text.getXDirAdj(),
                                        text.getYDirAdj(),
                                        text.getWidthDirAdj(),
                                        text.getFontSizeInPt(),
                                        text.getFont().getName()));
                    }
                };
        stripper.setSuppressDuplicateOverlappingText(false);
        stripper.getText(pdf);
        return glyphs;
    }

    private static List<Stroke> strokes(PDDocument pdf) {
        return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                .boxed()
                .flatMap(page -> new Strokes(page, pdf.getPage(page - 1)).read().stream())
                .toList();
    }

    /** Collects straight lines as they are stroked. */
    private static final class Strokes extends PDFGraphicsStreamEngine {
        private final int page;
        private final double height;
        private final List<Stroke> path = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();
        private Point2D current = new Point2D.Double();

        Strokes(int page, PDPage source) {
            super(source);
            this.page = page;
            this.height = source.getMediaBox().getHeight();
        }

        List<Stroke> read() {
            try {
                processPage(getPage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return strokes;
        }

        @Override
        public void moveTo(float x, float y) {
            current = new Point2D.Double(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(
                    new Stroke(
                            page,
                            current.getX(),
                            height - current.getY(),
                            x,
                            height - y,
                            getGraphicsState().getLineWidth()));
            moveTo(x, y);
        }

        @Override
        public void strokePath() {
            strokes.addAll(path);
            path.clear();
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
