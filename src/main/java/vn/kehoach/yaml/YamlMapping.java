package vn.kehoach.yaml;

import vn.kehoach.source.Span;

import java.util.List;
import java.util.Optional;

/**
 * @param entries in the order written; a key occurs once, a repeated one having been reported
 */
public record YamlMapping(List<YamlEntry> entries, Span span) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    public Optional<YamlEntry> find(String key) {
        return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }
}
