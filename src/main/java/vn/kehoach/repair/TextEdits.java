package vn.kehoach.repair;

import vn.kehoach.diagnostic.Edit;

import java.util.Comparator;
import java.util.List;

/** Edits of one text that do not overlap, in reading order. */
record TextEdits(List<Edit> edits) {
    private static final Comparator<Edit> READING_ORDER =
            Comparator.comparingInt(TextEdits::start).thenComparingInt(TextEdits::end);

    static final TextEdits NONE = new TextEdits(List.of());

    TextEdits {
        edits = edits.stream().distinct().sorted(READING_ORDER).toList();
    }

    static int start(Edit edit) {
        return edit.span().from();
    }

    static int end(Edit edit) {
        return edit.span().to();
    }

    String apply(String text) {
        StringBuilder changed = new StringBuilder(text.length() + 16);
        int done = 0;
        for (Edit edit : edits) {
            changed.append(text, done, start(edit)).append(edit.replacement());
            done = end(edit);
        }
        return changed.append(text, done, text.length()).toString();
    }

    /** The offset itself; the start of the edit that it lies in or at. */
    int anchorBefore(int offset) {
        for (Edit edit : edits) {
            if (start(edit) <= offset && offset <= end(edit)) {
                return start(edit);
            }
        }
        return offset;
    }

    /** {@link #anchorBefore} of an offset in the changed text. */
    int anchorAfter(int offset) {
        int shift = 0;
        for (Edit edit : edits) {
            int from = start(edit) + shift;
            int to = from + edit.replacement().length();
            if (offset < from) {
                break;
            }
            if (offset <= to) {
                return start(edit);
            }
            shift += edit.replacement().length() - (end(edit) - start(edit));
        }
        return offset - shift;
    }
}
