package vn.kehoach.report.formats;

import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;

/**
 * What stands to the left of an excerpt.
 *
 * @param width of the longest line number
 */
record Margin(int width, Paint paint) {
    void numbered(int line, String text, StringBuilder output) {
        String number = String.valueOf(line);
        row(" ".repeat(width - number.length()) + number + " |", text, output);
    }

    void unnumbered(String text, StringBuilder output) {
        row(" ".repeat(width) + " |", text, output);
    }

    void blank(StringBuilder output) {
        unnumbered("", output);
    }

    /** For lines left out. */
    void gap(StringBuilder output) {
        row("...", "", output);
    }

    /** Begins a file. */
    void arrow(String arrow, String place, StringBuilder output) {
        row(" ".repeat(width) + arrow, place, output);
    }

    void note(String text, StringBuilder output) {
        row(" ".repeat(width) + " =", text, output);
    }

    private void row(String frame, String text, StringBuilder output) {
        output.append(paint.apply(Ink.FRAME, frame));
        if (!text.isEmpty()) {
            output.append(' ').append(text);
        }
        output.append('\n');
    }
}
