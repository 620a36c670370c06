package vn.kehoach.check.name;

import vn.kehoach.check.name.Letters.Word;
import vn.kehoach.check.name.Letters.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Names by their words without capitals, diacritics and "và", "&", "-" and commas. */
final class NameTree {
    private final Map<String, NameTree> next = new HashMap<>();
    private final List<Bearer> bearers = new ArrayList<>();

    void add(Bearer bearer) {
        NameTree at = this;
        for (Word word : new Words(bearer.form(), 0).all()) {
            if (!word.joins()) {
                at = at.next.computeIfAbsent(word.key(), key -> new NameTree());
            }
        }
        at.bearers.add(bearer);
    }

    /** The longest name that begins with the first word and is borne by someone who fits. */
    Found longest(Words words, Predicate<Found> fits) {
        Found best = Found.NOTHING;
        NameTree at = this;
        for (int i = 0; words.has(i); i++) {
            Word word = words.get(i);
            if (word.joins()) {
                continue;
            }
            NameTree below = at.next.get(word.key());
            if (below == null) {
                break;
            }
            at = below;
            Found found = new Found(i + 1, at.bearers);
            if (!at.bearers.isEmpty() && fits.test(found)) {
                best = found;
            }
        }
        return best;
    }

    /**
     * @param count of words that the name has
     */
    record Found(int count, List<Bearer> bearers) {
        static final Found NOTHING = new Found(0, List.of());
    }
}
