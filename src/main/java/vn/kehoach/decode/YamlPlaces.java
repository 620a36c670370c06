package vn.kehoach.decode;

import vn.kehoach.source.Places;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;

import java.util.Optional;

/** The places of a mapping's keys and values. */
record YamlPlaces(YamlMapping mapping) implements Places {
    @Override
    public Span whole() {
        return mapping.span();
    }

    @Override
    public Span head() {
        return ShapeMatcher.place(mapping);
    }

    @Override
    public Span key(String key) {
        return mapping.find(key).map(entry -> entry.key().span()).orElseGet(this::head);
    }

    @Override
    public Span value(String... path) {
        YamlMapping within = mapping;
        Span place = head();
        for (String key : path) {
            Optional<YamlEntry> entry = within == null ? Optional.empty() : within.find(key);
            if (entry.isEmpty()) {
                return place;
            }
            place = entry.get().value().span();
            within = entry.get().value() instanceof YamlMapping inner ? inner : null;
        }
        return place;
    }

    @Override
    public boolean has(String key) {
        return mapping.find(key).isPresent();
    }

    /** By where it stands: a tree of keys is long to compare, and what holds places is hashed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof YamlPlaces places && places.whole().equals(whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }
}
