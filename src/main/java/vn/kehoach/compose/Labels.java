package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;

import java.util.Map;

/** Fixed words: of the document, from {@code labels_vi.yaml}, or of the web page. */
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

    /**
     * @param values markup; what the label itself says is plain text
     */
    Markup markup(String key, Map<String, String> values) {
        return new Markup(Phrase.fill(MarkupWriter.escape(of(key)), values));
    }

    Map<String, String> all() {
        return words;
    }
}
