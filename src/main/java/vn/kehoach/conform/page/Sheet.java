package vn.kehoach.conform.page;

import java.util.List;

/**
 * One page as it is looked at.
 *
 * @param number from 1 in the file
 * @param lines of text from top to bottom, whole from edge to edge
 * @param strokes drawn lines, however the file draws them: lines, thin rectangles
 * @param frames what drawn lines enclose: tables and boxes
 */
public record Sheet(
        int number,
        double width,
        double height,
        List<Line> lines,
        List<Box> strokes,
        List<Box> frames,
        int images) {
    /** What a drawn line is at most thick, in points. */
    static final double THICKEST = 3;

    public Sheet {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
        frames = List.copyOf(frames);
    }

    public boolean landscape() {
        return width > height;
    }

    /** Lines that no drawn line encloses. */
    public List<Line> freeLines() {
        return lines.stream().filter(line -> !framed(line)).toList();
    }

    public boolean framed(Line line) {
        double middle = line.baseline() - line.size() * Glyph.ASCENT / 3;
        return frames.stream().anyMatch(frame -> frame.holds(line.center(), middle));
    }

    public List<Box> levelStrokes() {
        return strokes.stream().filter(stroke -> stroke.height() <= THICKEST).toList();
    }

    /** Those that are no border of a table or a box. */
    public List<Box> freeLevelStrokes() {
        return levelStrokes().stream()
                .filter(stroke ->
                        frames.stream()
                                .map(frame -> frame.widenedBy(THICKEST))
                                .noneMatch(frame -> frame.holds(stroke.center(), stroke.top())))
                .toList();
    }
}
