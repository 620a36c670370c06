package vn.kehoach.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the decimal commas of a column of figures stand: the widest of what is left of a comma and
 * the widest of what is right of one, together in the middle of the column.
 */
record DecimalAxis(double left, double right) {
    static final DecimalAxis NONE = new DecimalAxis(0, 0);

    /**
     * "8,89", "1.234,5", "≥ 75", "-5", "12 %"; of a range "7,5-8,0" its first figure. Words are
     * none, nor are a date, a share such as 3/4 and a dash that says that there is nothing.
     */
    private static final Pattern FIGURE =
            Pattern.compile("[^\\p{L}\\d/]*\\d+(?:\\.\\d{3})*(?![.\\d/])[^\\p{L}/]*");

    private static final Pattern WHOLE_PART = Pattern.compile("^[^\\d]*\\d+(?:\\.\\d{3})*");

    /**
     * A figure as it stands on one line.
     *
     * @param left up to its comma, or up to its end if it has none
     */
    record Figure(double left, double right) {
        double width() {
            return left + right;
        }
    }

    static Optional<Figure> figure(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (word.join() == Word.Join.BROKEN) {
                return Optional.empty();
            }
            text.append(word.text()).append(word.space() > 0 ? " " : "");
        }
        if (!FIGURE.matcher(text.toString().strip()).matches()) {
            return Optional.empty();
        }
        Matcher whole = WHOLE_PART.matcher(text);
        return whole.find() ? Optional.of(parted(words, whole.end())) : Optional.empty();
    }

    /**
     * @param comma how many letters stand before it
     */
    private static Figure parted(List<Word> words, int comma) {
        double left = 0;
        double whole = 0;
        int at = 0;
        for (Word word : words) {
            int inside = Math.clamp(comma - at, 0, word.text().length());
            left += word.look().width(word.text().substring(0, inside));
            at += word.text().length();
            double space = word == words.getLast() ? 0 : word.space();
            if (word.space() > 0) {
                left += at < comma ? space : 0;
                at++;
            }
            whole += word.width() + space;
        }
        return new Figure(left, whole - left);
    }

    DecimalAxis with(Figure figure) {
        return new DecimalAxis(Math.max(left, figure.left()), Math.max(right, figure.right()));
    }

    double width() {
        return left + right;
    }

    /** From the left edge of the column to the figure, which stays inside of it. */
    double shift(Figure figure, double room) {
        double comma = (room - width()) / 2 + left;
        return Math.clamp(comma - figure.left(), 0, Math.max(0, room - figure.width()));
    }
}
