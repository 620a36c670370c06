package vn.kehoach.render.pdf;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.List;

/** A paragraph set in lines of one width, not yet on a page. */
final class TextBlock {
    /** Beyond this share of their natural width spaces look like gaps: the line stays ragged. */
    private static final double MOST_WIDENING = 5;

    private final List<Word> words;
    private final List<Line> lines;
    private final TextStyle style;
    private final Alignment alignment;
    private final double width;

    /** Of a figure that stands on an axis. */
    private final double shift;

    private final ShownLines shown = new ShownLines(this);

    private TextBlock(List<Word> words, TextStyle style, Alignment alignment, double width) {
        this(words, style, alignment, width, 0);
    }

    private TextBlock(
            List<Word> words, TextStyle style, Alignment alignment, double width, double shift) {
        this.style = style;
        this.alignment = alignment;
        this.width = width;
        this.shift = shift;
        double narrowest = width - left() - Math.max(0, firstIndent());
        this.words = OverlongWord.broken(words, narrowest);
        this.lines = new LineBreaker(this.words, alignment, width - left(), firstIndent()).lines();
    }

    static TextBlock of(List<Inline> content, TextStyle style, Theme theme, double width) {
        return of(content, style, style.alignment(), theme, width);
    }

    static TextBlock of(
            List<Inline> content, TextStyle style, Alignment alignment, Theme theme, double width) {
        return new TextBlock(new WordCutter(style, theme).cut(content), style, alignment, width);
    }

    /** A cell of a column of figures: on the axis if it is one that fits, else centred. */
    static TextBlock onAxis(
            List<Inline> content, TextStyle style, DecimalAxis axis, Theme theme, double width) {
        List<Word> words = new WordCutter(style, theme).cut(content);
        double room = width - Length.points(style.left());
        return DecimalAxis.figure(words)
                .filter(figure -> figure.width() <= room)
                .map(figure ->
                        new TextBlock(
                                words, style, Alignment.DECIMAL, width, axis.shift(figure, room)))
                .orElseGet(() -> new TextBlock(words, style, Alignment.CENTER, width));
    }

    static TextBlock labelled(
            String label, List<Inline> content, TextStyle style, Theme theme, double width) {
        List<Word> words = new WordCutter(style, theme).label(label).cut(content);
        return new TextBlock(words, style, style.alignment(), width);
    }

    static double leading(TextStyle style) {
        return style.size() * (Face.ASCENT + Face.DESCENT + Face.LINE_GAP) * style.lineSpacing();
    }

    /** Under the top of a line of this style. */
    static double baseline(TextStyle style) {
        double glyphs = style.size() * (Face.ASCENT + Face.DESCENT);
        return (leading(style) - glyphs) / 2 + style.size() * Face.ASCENT;
    }

    /** Whether it would be the same, set like that. */
    boolean isSet(TextStyle otherStyle, Alignment otherAlignment, double otherWidth) {
        return style == otherStyle && alignment == otherAlignment && width == otherWidth;
    }

    List<Word> words() {
        return words;
    }

    List<Line> lines() {
        return lines;
    }

    int lineCount() {
        return lines.size();
    }

    TextStyle style() {
        return style;
    }

    Alignment alignment() {
        return alignment;
    }

    double leading() {
        return leading(style);
    }

    double baseline() {
        return baseline(style);
    }

    double height() {
        return lines.size() * leading();
    }

    /** From the left edge of its column to the words of a line that is not centred. */
    double indent(int line) {
        return line == 0 ? left() + firstIndent() : left();
    }

    /** What a line can take. */
    double room(int line) {
        return width - indent(line);
    }

    /** From the indent to the first word of a line. */
    double shift(int line) {
        return switch (alignment) {
            case LEFT, JUSTIFIED -> 0;
            case CENTER -> slack(line) / 2;
            case RIGHT -> slack(line);
            case DECIMAL -> shift;
        };
    }

    /** What each space of a line takes beyond its natural width, as a share of it. */
    double widening(int number) {
        Line line = lines.get(number);
        double slack = slack(number);
        boolean full =
                alignment == Alignment.JUSTIFIED
                        && (line.ending() == Line.Ending.RUNNING || slack < 0);
        if (!full || line.spaces() == 0 || slack / line.spaces() > MOST_WIDENING) {
            return 0;
        }
        return slack / line.spaces();
    }

    private double slack(int line) {
        return room(line) - lines.get(line).natural();
    }

    /** A line as a document shows it. */
    List<Stretch> stretches(int line, EmbeddedFaces faces) {
        return shown.of(line, faces);
    }

    double lastLineWidth() {
        return lines.isEmpty() ? 0 : lines.getLast().natural();
    }

    double widestLine() {
        return lines.stream().mapToDouble(Line::natural).max().orElse(0);
    }

    private double left() {
        return Length.points(style.left());
    }

    /** Only where a text edge runs down the margin: centred lines have none. */
    private double firstIndent() {
        return switch (alignment) {
            case LEFT, JUSTIFIED -> Length.points(style.firstIndent());
            case CENTER, RIGHT, DECIMAL -> 0;
        };
    }
}
