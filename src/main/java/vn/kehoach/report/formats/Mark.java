package vn.kehoach.report.formats;

import vn.kehoach.source.Span;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of one line to be underlined.
 *
 * @param from in UTF-16 units of the file
 * @param to exclusive; equal to {@code from} for a caret between two letters
 * @param focus which end must be seen if the line is too long to be shown
 * @param label what the place is; empty for the diagnostic's own
 */
record Mark(int line, int from, int to, Focus focus, Role role, String label)
        implements Comparable<Mark> {
    private static final Comparator<Mark> READING_ORDER =
            Comparator.comparingInt(Mark::line)
                    .thenComparingInt(Mark::from)
                    .thenComparingInt(Mark::to)
                    .thenComparing(Mark::role)
                    .thenComparing(Mark::label);

    enum Focus {
        START,
        END
    }

    enum Role {
        OWN,
        RELATED
    }

    /** Of a span over several lines the first and the last are marked. */
    static List<Mark> of(Span span, Role role, String label) {
        CharSequence text = span.file().letters();
        int from = span.from();
        int to = Lines.withoutTrailingSpace(text, from, span.to());
        int first = span.start().line();
        int last = span.end().line() - Lines.endings(text, to, span.to());
        if (first == last) {
            return List.of(new Mark(first, from, to, Focus.START, role, label));
        }
        return List.of(
                new Mark(first, from, Lines.endNear(text, from), Focus.START, role, ""),
                new Mark(last, Lines.firstLetterNear(text, to), to, Focus.END, role, label));
    }

    int focusOffset() {
        return switch (focus) {
            case START -> from;
            case END -> to;
        };
    }

    @Override
    public int compareTo(Mark other) {
        return READING_ORDER.compare(this, other);
    }
}
