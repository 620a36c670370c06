package vn.kehoach.conform.page;

import java.util.ArrayList;
import java.util.List;

/** What drawn lines enclose. */
final class Frames {
    /** Between lines that meet, in points. */
    private static final double JOINT = 3;

    /** What an upright line of a frame is at least long, in points. */
    private static final double SHORTEST = 6;

    /** More lines than a page has in good faith. */
    private static final int MOST = 20_000;

    private Frames() {}

    static List<Box> of(List<Box> strokes) {
        List<Box> frames = new ArrayList<>();
        strokes.stream()
                .filter(stroke -> stroke.width() <= Sheet.THICKEST && stroke.height() >= SHORTEST)
                .limit(MOST)
                .forEach(stroke -> add(stroke, frames));
        return frames.stream().filter(frame -> frame.width() > SHORTEST).toList();
    }

    /** Lines beside each other at one height enclose what is between them. */
    private static void add(Box stroke, List<Box> frames) {
        Box grown = stroke;
        for (int i = frames.size() - 1; i >= 0; i--) {
            Box frame = frames.get(i);
            if (frame.top() <= grown.bottom() + JOINT && grown.top() <= frame.bottom() + JOINT) {
                grown = grown.and(frame);
                frames.remove(i);
            }
        }
        frames.add(grown);
    }
}
