package vn.kehoach.compose;

import java.util.Map;

/** The fixed words of the document, from {@code labels_vi.yaml}. */
final class Labels {
    private final Map<String, String> words;

    Labels(Map<String, String> words) {
        this.words = words;
    }

    /** The words, or the key itself where a user's file lacks it: seen on paper, not a crash. */
    String of(String key) {
        return words.getOrDefault(key, key);
    }

    String of(String key, Map<String, String> values) {
        return Phrase.fill(of(key), values);
    }

    Map<String, String> all() {
        return words;
    }
}
