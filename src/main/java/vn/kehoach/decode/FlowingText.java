package vn.kehoach.decode;

import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlScalar;

/** A scalar's text with every stretch of spaces and line breaks made one space. */
final class FlowingText {
    private final YamlScalar scalar;
    private final String text;

    /** For each letter of the text, where it stands in the scalar's; one more for the end. */
    private final int[] origins;

    private FlowingText(YamlScalar scalar, String text, int[] origins) {
        this.scalar = scalar;
        this.text = text;
        this.origins = origins;
    }

    static FlowingText of(YamlScalar scalar) {
        String raw = scalar.text();
        StringBuilder text = new StringBuilder(raw.length());
        int[] origins = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                continue;
            }
            origins[text.length()] = i;
            text.append(space ? ' ' : c);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        origins[text.length()] = text.isEmpty() ? 0 : origins[text.length() - 1] + 1;
        return new FlowingText(scalar, text.toString(), origins);
    }

    String text() {
        return text;
    }

    /** The place in the file of a stretch of the text. */
    Span span(int from, int to) {
        int end = to > from ? origins[to - 1] + 1 : origins[from];
        return scalar.span(origins[from], end);
    }
}
