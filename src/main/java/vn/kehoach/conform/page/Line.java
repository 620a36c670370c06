package vn.kehoach.conform.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Glyphs on one baseline, from left to right; at least one.
 *
 * @param page from 1 in the file
 */
public record Line(int page, List<Glyph> glyphs) {
    /** Between words, in em: a space of Times New Roman has 0.25, in a tight line 0.18. */
    private static final double SPACE = 0.15;

    private static final double SAME_SIZE = 0.3;

    public Line {
        glyphs = List.copyOf(glyphs);
    }

    public double left() {
        return glyphs.getFirst().x();
    }

    public double right() {
        return glyphs.getLast().right();
    }

    public double width() {
        return right() - left();
    }

    public double center() {
        return (left() + right()) / 2;
    }

    public double baseline() {
        return main().getFirst().baseline();
    }

    public double top() {
        return main().getFirst().top();
    }

    public double bottom() {
        return main().getFirst().bottom();
    }

    /** The size that most of its glyphs have. */
    public double size() {
        return main().getFirst().size();
    }

    public boolean bold() {
        return most(glyph -> glyph.typeface().bold());
    }

    public boolean italic() {
        return most(glyph -> glyph.typeface().italic());
    }

    /** The glyphs of its main size and ink: no remarks in small or red type, no raised figures. */
    public List<Glyph> main() {
        Look look = most(glyph -> new Look(glyph.size(), glyph.black()));
        return glyphs.stream()
                .filter(it -> Math.abs(it.size() - look.size()) < SAME_SIZE)
                .filter(it -> it.black() == look.black())
                .toList();
    }

    private record Look(double size, boolean black) {}

    public String text() {
        return Spelled.of(glyphs).text();
    }

    /** The text of {@link #main}. */
    public String mainText() {
        return Spelled.of(main()).text();
    }

    /** The glyphs that spell a group of a match of {@link #text}; none if it spells nothing. */
    public List<Line> part(Matcher match, int group) {
        List<Glyph> part = Spelled.of(glyphs).glyphs(match.start(group), match.end(group));
        return part.isEmpty() ? List.of() : List.of(new Line(page, part));
    }

    /** From where a pattern begins to the end; nothing if it does not occur. */
    public List<Line> from(Pattern pattern) {
        Spelled spelled = Spelled.of(glyphs);
        Matcher match = pattern.matcher(spelled.text());
        return match.find()
                ? List.of(new Line(page, spelled.glyphs(match.start(), spelled.text().length())))
                : List.of();
    }

    /** What lies left of a place, if anything. */
    public List<Line> leftOf(double x) {
        List<Glyph> part = glyphs.stream().filter(glyph -> glyph.right() <= x).toList();
        return part.isEmpty() ? List.of() : List.of(new Line(page, part));
    }

    /** Its pieces between gaps of at least so many em. */
    public List<Line> columns(double gap) {
        List<Line> columns = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gapBefore(i) >= gap * glyphs.get(i).size()) {
                columns.add(new Line(page, glyphs.subList(start, i)));
                start = i;
            }
        }
        return columns;
    }

    private double gapBefore(int i) {
        return glyphs.get(i).x() - glyphs.get(i - 1).right();
    }

    private <T> T most(Function<Glyph, T> property) {
        return glyphs.stream()
                .collect(Collectors.groupingBy(property, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(entry -> entry.getValue()))
                .orElseThrow()
                .getKey();
    }

    /**
     * @param starts where each glyph begins in the text
     */
    private record Spelled(String text, List<Glyph> glyphs, int[] starts) {
        static Spelled of(List<Glyph> glyphs) {
            StringBuilder text = new StringBuilder();
            int[] starts = new int[glyphs.size()];
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph glyph = glyphs.get(i);
                if (i > 0 && (glyph.spaceBefore() || wide(glyphs.get(i - 1), glyph))) {
                    text.append(' ');
                }
                starts[i] = text.length();
                text.append(Normalizer.normalize(glyph.text(), Normalizer.Form.NFC));
            }
            return new Spelled(text.toString(), glyphs, starts);
        }

        private static boolean wide(Glyph before, Glyph glyph) {
            return glyph.x() - before.right() > SPACE * glyph.size();
        }

        List<Glyph> glyphs(int from, int to) {
            List<Glyph> part = new ArrayList<>();
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] >= from && starts[i] < to) {
                    part.add(glyphs.get(i));
                }
            }
            return part;
        }
    }
}
