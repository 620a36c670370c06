package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Processing instructions in the markup of words that say where they come from. They pass through
 * templates with the words and print nothing. Some are written while others are read.
 */
final class OriginMarks {
    static final String TARGET = "from";

    private static final Pattern MARK = Pattern.compile("<\\?" + TARGET + " [0-9]+\\?>");

    private final boolean kept;
    private final List<Origin> origins = new ArrayList<>();

    private OriginMarks(boolean kept) {
        this.kept = kept;
    }

    static OriginMarks kept() {
        return new OriginMarks(true);
    }

    /** For a document whose origins nobody asks for: none is written. */
    static OriginMarks none() {
        return new OriginMarks(false);
    }

    /** Whether anybody asks for origins, which take time to find. */
    boolean areKept() {
        return kept;
    }

    /** Nothing stays nothing: templates ask whether there are words. */
    Markup before(Markup words, Origin origin) {
        return words.xml().isEmpty() ? words : alone(origin, words);
    }

    /** In a paragraph that has other words. */
    Markup alone(Origin origin, Markup words) {
        if (!kept) {
            return words;
        }
        return new Markup("<?" + TARGET + " " + add(origin) + "?>" + words.xml());
    }

    private synchronized int add(Origin origin) {
        origins.add(origin);
        return origins.size() - 1;
    }

    static String without(String xml) {
        return MARK.matcher(xml).replaceAll("");
    }

    /**
     * @param number as a mark has it; a template may have written anything
     */
    synchronized @Nullable Origin find(String number) {
        try {
            return origins.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
