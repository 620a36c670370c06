package vn.kehoach.insert;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a list.
 *
 * @param values YAML by key
 * @param listKey the key of the list that holds {@code inner}, or empty
 */
public record Entry(Map<String, String> values, String listKey, @Nullable Entry inner) {
    public Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Entry of(Map<String, String> values) {
        return new Entry(values, "", null);
    }

    /** An element that holds a list of this one. */
    public Entry within(Map<String, String> outer, String key) {
        return new Entry(outer, key, this);
    }

    /** Of what was asked for. */
    public String innermostId() {
        return inner == null ? values.getOrDefault("id", "") : inner.innermostId();
    }

    /**
     * On lines of its own.
     *
     * @param gap from the dash to the keys
     */
    List<String> block(String indent, int gap) {
        List<String> lines = new ArrayList<>();
        values.forEach((key, value) -> lines.add(key + ": " + value));
        List<String> shifted = new ArrayList<>();
        for (String line : lines) {
            shifted.add(indent + " ".repeat(gap) + line);
        }
        if (inner != null) {
            shifted.add(indent + " ".repeat(gap) + listKey + ":");
            shifted.addAll(inner.block(indent + " ".repeat(gap + 2), 2));
        }
        String first = shifted.get(0).substring(indent.length() + 1);
        shifted.set(0, indent + "-" + first);
        return shifted;
    }

    /** Between braces. */
    String flow() {
        List<String> parts = new ArrayList<>();
        values.forEach((key, value) -> parts.add(key + ": " + value));
        if (inner != null) {
            parts.add(listKey + ": [" + inner.flow() + "]");
        }
        return "{ " + String.join(", ", parts) + " }";
    }
}
