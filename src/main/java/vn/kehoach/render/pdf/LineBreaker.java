package vn.kehoach.render.pdf;

import vn.kehoach.document.Alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks words into lines: total fit, after Knuth and Plass, where a better whole is worth a
 * slightly worse line; greedy where lines end ragged.
 */
final class LineBreaker {
    /** A justified line may be set this share of its spaces too tight. */
    private static final double SHRINK = 0.12;

    private static final double SHRINK_COST = 30;
    private static final double LINE_COST = 0.05;
    private static final double NO_SPACE_COST = 10;
    private static final double OVERFLOW_COST = 1e6;

    /**
     * Of a line that parts a tie: worth it where the spaces would be nearly three times as wide.
     */
    private static final double TIE_COST = 3;

    /** A last line shorter than this share of the column looks forgotten. */
    private static final double SHORT_LAST = 0.12;

    private static final double SHORT_LAST_COST = 0.3;

    /** Makes the number of lines of centred text the least possible, then their widths even. */
    private static final double CENTERED_LINE_COST = 100;

    private final List<Word> words;
    private final Alignment alignment;
    private final double width;
    private final double firstIndent;
    private final List<Line> lines = new ArrayList<>();

    LineBreaker(List<Word> words, Alignment alignment, double width, double firstIndent) {
        this.words = words;
        this.alignment = alignment;
        this.width = width;
        this.firstIndent = firstIndent;
    }

    List<Line> lines() {
        int start = 0;
        while (start < words.size()) {
            int end = start + 1;
            while (words.get(end - 1).join() != Word.Join.BROKEN && end < words.size()) {
                end++;
            }
            switch (alignment) {
                case JUSTIFIED, CENTER -> {
                    if (!fitsOneLine(start, end)) {
                        fit(start, end);
                    }
                }
                case LEFT, RIGHT, DECIMAL -> fill(start, end);
            }
            start = end;
        }
        return lines;
    }

    private double room(int start) {
        return start == 0 ? width - firstIndent : width;
    }

    private void fill(int start, int end) {
        int from = start;
        while (from < end) {
            double natural = words.get(from).width();
            double spaces = 0;
            int to = from + 1;
            int lastBreak = -1;
            double naturalAtBreak = 0;
            double spacesAtBreak = 0;
            while (to < end) {
                Word previous = words.get(to - 1);
                if (previous.join() != Word.Join.GLUED) {
                    lastBreak = to;
                    naturalAtBreak = natural;
                    spacesAtBreak = spaces;
                }
                natural += previous.space() + words.get(to).width();
                spaces += previous.space();
                if (natural > room(from) + Length.TOLERANCE && lastBreak > 0) {
                    break;
                }
                to++;
            }
            if (to < end) {
                lines.add(
                        new Line(
                                from,
                                lastBreak,
                                naturalAtBreak,
                                spacesAtBreak,
                                Line.Ending.RUNNING));
                from = lastBreak;
            } else {
                lines.add(new Line(from, end, natural, spaces, Line.Ending.LAST));
                from = end;
            }
        }
    }

    /** One line costs less than any two, if it need not shrink. Most cells are of one. */
    private boolean fitsOneLine(int start, int end) {
        double natural = 0;
        double spaces = 0;
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            natural += word.width();
            if (natural > room(start)) {
                return false;
            }
            if (i < end - 1) {
                natural += word.space();
                spaces += word.space();
            }
        }
        lines.add(new Line(start, end, natural, spaces, Line.Ending.LAST));
        return true;
    }

    /** Shortest path over the places where a line may end. */
    private void fit(int start, int end) {
        int count = end - start;
        double[] best = new double[count + 1];
        Line[] lineTo = new Line[count + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (int from = start; from < end; from++) {
            if (best[from - start] == Double.MAX_VALUE) {
                continue;
            }
            double room = room(from);
            double natural = 0;
            double spaces = 0;
            boolean hasLine = false;
            for (int last = from; last < end; last++) {
                Word word = words.get(last);
                natural += word.width();
                if (hasLine && natural - room > shrink(spaces) + Length.TOLERANCE) {
                    break;
                }
                boolean parting = last < end - 1 && mayPart(word, words.get(last + 1));
                if (word.join() != Word.Join.GLUED || last == end - 1 || parting) {
                    hasLine = true;
                    double cost = best[from - start] + cost(room, natural, spaces, last == end - 1);
                    cost += parting ? TIE_COST : 0;
                    int to = last + 1 - start;
                    if (cost < best[to]) {
                        best[to] = cost;
                        lineTo[to] =
                                new Line(
                                        from,
                                        last + 1,
                                        natural,
                                        spaces,
                                        last == end - 1 ? Line.Ending.LAST : Line.Ending.RUNNING);
                    }
                }
                natural += word.space();
                spaces += word.space();
            }
        }
        int firstNew = lines.size();
        for (int to = count; to > 0; to = lineTo[to].from() - start) {
            lines.add(lineTo[to]);
        }
        Collections.reverse(lines.subList(firstNew, lines.size()));
    }

    /** A tie gives way where a justified line would gape; room to write in never parts. */
    private boolean mayPart(Word word, Word next) {
        return alignment == Alignment.JUSTIFIED
                && word.join() == Word.Join.GLUED
                && word.space() > 0
                && !word.text().isBlank()
                && !next.text().isBlank();
    }

    private double shrink(double spaces) {
        return alignment == Alignment.JUSTIFIED ? spaces * SHRINK : 0;
    }

    private double cost(double room, double natural, double spaces, boolean last) {
        double slack = room - natural;
        if (slack < -shrink(spaces) - Length.TOLERANCE) {
            return OVERFLOW_COST;
        }
        if (alignment == Alignment.CENTER) {
            double share = slack / room;
            return CENTERED_LINE_COST + share * share;
        }
        if (last && slack >= 0) {
            return LINE_COST + (natural < room * SHORT_LAST ? SHORT_LAST_COST : 0);
        }
        if (spaces == 0) {
            return NO_SPACE_COST;
        }
        double stretch = slack / spaces;
        return LINE_COST + stretch * stretch * (stretch < 0 ? SHRINK_COST : 1);
    }
}
