package vn.kehoach.document;

import java.util.Map;

/**
 * What a page on a screen adds to a document.
 *
 * @param styleSheet CSS for layout on screen and paper; stands behind the rules of the theme
 * @param words what the page says to its readers, by key
 */
public record WebPage(String styleSheet, Map<String, String> words) {
    public WebPage {
        words = Map.copyOf(words);
    }

    /** The words, or the key itself where they are lacking: seen on the screen, not a crash. */
    public String word(String key) {
        return words.getOrDefault(key, key);
    }
}
