package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.PlacedText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.ScalarPlaces;
import vn.kehoach.yaml.YamlScalar;

/** A scalar's text with every stretch of spaces and line breaks made one space. */
final class FlowingText implements PlacedText {
    private final YamlScalar scalar;
    private final String text;

    /** Whether its letters stand where the scalar's do. */
    private final boolean asRead;

    /** Made when first asked for: most texts have nothing in them that anyone points at. */
    private int @Nullable [] origins;

    private @Nullable ScalarPlaces places;

    private FlowingText(YamlScalar scalar, String text, boolean asRead) {
        this.scalar = scalar;
        this.text = text;
        this.asRead = asRead;
    }

    static FlowingText of(YamlScalar scalar) {
        String raw = scalar.text();
        if (flows(raw)) {
            return new FlowingText(scalar, raw, true);
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isKept(c, text.isEmpty() ? ' ' : text.charAt(text.length() - 1))) {
                text.append(isSpace(c) ? ' ' : c);
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return new FlowingText(scalar, text.toString(), false);
    }

    /** Whether it is the text already: of most a copy would say the same. */
    private static boolean flows(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || raw.isEmpty();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isKept(char c, char before) {
        return !isSpace(c) || before != ' ';
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Span span() {
        return scalar.span();
    }

    @Override
    public Span span(int from, int to) {
        ScalarPlaces known = places == null ? scalar.places() : places;
        places = known;
        if (asRead) {
            return known.span(from, Math.max(from, to));
        }
        int[] found = origins == null ? findOrigins() : origins;
        origins = found;
        int end = to > from ? found[to - 1] + 1 : found[from];
        return known.span(found[from], end);
    }

    /** For each letter of the text, where it stands in the scalar's; one more for the end. */
    private int[] findOrigins() {
        String raw = scalar.text();
        int[] places = new int[text.length() + 1];
        int at = 0;
        for (int i = 0; i < raw.length() && at < text.length(); i++) {
            if (isKept(raw.charAt(i), at == 0 ? ' ' : text.charAt(at - 1))) {
                places[at++] = i;
            }
        }
        places[at] = text.isEmpty() ? 0 : places[at - 1] + 1;
        return places;
    }
}
