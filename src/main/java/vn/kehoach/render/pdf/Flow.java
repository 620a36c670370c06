package vn.kehoach.render.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;

import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

/** Fills pages from top to bottom; knows how much room is left on the current one. */
final class Flow {
    /** Digits are this share of the type size high: half of it below the centre is the baseline. */
    private static final double DIGIT_HEIGHT = 0.66;

    private final Document document;
    private final TaggedWriter writer;
    private final Destinations destinations;
    private final Theme theme;
    private final Canvas canvas;
    private final Frame frame;
    private double y;
    private double foot;
    private boolean fresh = true;
    private final LineNumbers lineNumbers;
    private int pageOfPart = 1;
    private int linesOfPage;

    /** Turns to the first page of a part. */
    Flow(
            Document document,
            TaggedWriter writer,
            Destinations destinations,
            Theme theme,
            Part.Orientation orientation,
            LineNumbers lineNumbers) {
        this.lineNumbers = lineNumbers;
        this.destinations = destinations;
        this.document = document;
        this.writer = writer;
        this.theme = theme;
        this.frame = Frame.of(theme.page(), orientation);
        Rectangle size = new Rectangle((float) frame.sheetWidth(), (float) frame.sheetHeight());
        document.setPageSize(size);
        document.newPage(); // of that size; the file's first page, still empty, takes it on
        writer.setPageEmpty(false);
        this.canvas = new Canvas(writer, destinations);
        this.y = frame.top();
    }

    /** Of the sheet, where copies are signed. */
    void offerCorner(StructureElement parent) {
        canvas.offerSignature(
                parent,
                SignatureField.COPY,
                SignatureRoom.copy(frame.sheetWidth(), frame.sheetHeight()));
    }

    Canvas canvas() {
        return canvas;
    }

    Destinations destinations() {
        return destinations;
    }

    double left() {
        return frame.left();
    }

    double width() {
        return frame.width();
    }

    /** Where the next thing goes, from the lower edge of the sheet. */
    double y() {
        return y;
    }

    double room() {
        return y - frame.bottom() - foot;
    }

    /** From the lower edge of the sheet to the upper edge of the text, and to its lower edge. */
    double top() {
        return frame.top();
    }

    double bottom() {
        return frame.bottom();
    }

    /** Keeps what follows on this page above something at its foot. */
    void keepFoot(double height) {
        foot = height;
    }

    double pageRoom() {
        return frame.top() - frame.bottom();
    }

    boolean fits(double height) {
        return height <= room() + Length.TOLERANCE;
    }

    /** Whether nothing stands on this page yet. */
    boolean isFresh() {
        return fresh;
    }

    /** Uses up room with something that now stands on the page. */
    void advance(double height) {
        y -= height;
        fresh = false;
    }

    /** Leaves room; none at the head of a page. */
    void skip(double height) {
        if (!fresh) {
            y -= height;
        }
    }

    void breakPage() {
        writer.tree().endPage();
        document.newPage();
        writer.setPageEmpty(false);
        canvas.turnPage();
        y = frame.top();
        foot = 0;
        linesOfPage = 0;
        fresh = true;
        pageOfPart++;
        numberPage();
    }

    /** Counts a line of running text, which is anew on each page, and numbers some of them. */
    void countLine(double baseline) {
        linesOfPage++;
        Theme.LineNumberStyle numbers = theme.lineNumbers();
        if (lineNumbers == LineNumbers.PRINTED && linesOfPage % numbers.every() == 0) {
            Look look = Look.of(theme.style(StyleName.LINE_NUMBER), theme);
            String number = Integer.toString(linesOfPage);
            double right = frame.left() - Length.points(numbers.distance());
            paint(Artifact.LAYOUT, number, look, right - look.width(number), baseline);
        }
    }

    private void paint(Artifact artifact, String text, Look look, double x, double baseline) {
        canvas.begin(artifact);
        canvas.beginText();
        canvas.setLook(look);
        canvas.show(text, x, baseline);
        canvas.endText();
        canvas.end();
    }

    void end() {
        writer.tree().endPage();
    }

    /** The place of something whose upper edge is here. */
    Spot spot() {
        return new Spot(writer.getCurrentPage(), frame.left(), y);
    }

    /** Centred over the text as the decree's own files have it; the first page shows none. */
    private void numberPage() {
        TextStyle style = theme.style(StyleName.PAGE_NUMBER);
        Look look = Look.of(style, theme);
        String number = Integer.toString(pageOfPart);
        double x = frame.left() + (frame.width() - look.width(number)) / 2;
        double center = frame.sheetHeight() - Length.points(theme.page().numberFromTop());
        paint(Artifact.HEADER, number, look, x, center - style.size() * DIGIT_HEIGHT / 2);
    }
}
