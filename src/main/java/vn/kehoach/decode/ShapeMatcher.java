package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a mapping with its shape and reports unknown, missing and conflicting keys.
 *
 * <p>A misspelt required key is reported once, as unknown, and then taken for the key that was
 * meant.
 */
final class ShapeMatcher {
    private final YamlMapping mapping;
    private final Shape shape;
    private final Diagnostics diagnostics;
    private final Map<String, YamlEntry> found = new LinkedHashMap<>();
    private final List<YamlEntry> unknown = new ArrayList<>();

    ShapeMatcher(YamlMapping mapping, Shape shape, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.shape = shape;
        this.diagnostics = diagnostics;
    }

    /** The entries by the keys that they are read as, in the order written. */
    Map<String, YamlEntry> match() {
        for (YamlEntry entry : mapping.entries()) {
            if (shape.takes(entry.key().text())) {
                found.put(entry.key().text(), entry);
            } else {
                unknown.add(entry);
            }
        }
        unknown.forEach(this::reportUnknown);
        for (Slot slot : shape.slots()) {
            if (!slot.isFree()) {
                judge(slot);
            }
        }
        shape.ties().forEach(this::judge);
        return found;
    }

    /** Where to point at for what a mapping lacks: a line, not the pages it may cover. */
    static Span place(YamlMapping mapping) {
        Span span = mapping.span();
        if (mapping.entries().isEmpty() || span.start().line() == span.end().line()) {
            return span;
        }
        return mapping.entries().get(0).key().span();
    }

    private void reportUnknown(YamlEntry entry) {
        String key = entry.key().text();
        List<String> free =
                shape.keys().stream().filter(each -> present(shape.slot(each)).isEmpty()).toList();
        List<String> nearest = OfficeWords.meant(key, free);
        List<String> known = nearest.isEmpty() ? free : List.of();
        diagnostics.report(
                new KeyProblem.UnknownKey(key, shape.owner(), nearest, known), entry.key().span());
        nearest.stream()
                .filter(each -> shape.slot(each).presence() == Slot.Presence.REQUIRED)
                .findFirst()
                .ifPresent(meant -> found.put(meant, entry));
    }

    private void judge(Slot slot) {
        List<YamlEntry> present = present(slot);
        if (present.size() > 1) {
            diagnostics.report(
                    new KeyProblem.ConflictingKeys(
                            present.stream().map(entry -> entry.key().text()).toList(),
                            shape.owner()),
                    present.get(1).key().span(),
                    new Related(Relation.ALSO_HERE, present.get(0).key().span()));
        } else if (present.isEmpty() && slot.presence() == Slot.Presence.REQUIRED) {
            reportMissing(slot.keys());
        }
    }

    private void judge(Tie tie) {
        YamlEntry excluding = found.get(tie.key());
        // Of keys that exclude each other anyway the first is read.
        if (excluding == null
                || tie.relation() != Tie.Relation.EXCLUDES
                || present(shape.slot(tie.key())).get(0) != excluding) {
            return;
        }
        found.entrySet().stream()
                .filter(each -> tie.others().contains(each.getKey()))
                .findFirst()
                .ifPresent(other ->
                        diagnostics.report(
                                new KeyProblem.ConflictingKeys(
                                        List.of(tie.key(), other.getKey()), shape.owner()),
                                other.getValue().key().span(),
                                new Related(Relation.ALSO_HERE, excluding.key().span())));
    }

    private void reportMissing(List<String> keys) {
        if (keys.size() == 1) {
            diagnostics.report(
                    new KeyProblem.MissingKey(keys.get(0), shape.owner()), place(mapping));
        } else if (unknown.isEmpty()) {
            // Otherwise the unknown key was meant to be one of these, and its report lists them.
            diagnostics.report(new KeyProblem.MissingOneOf(keys, shape.owner()), place(mapping));
        }
    }

    private List<YamlEntry> present(Slot slot) {
        if (slot.options().size() == 1) {
            YamlEntry entry = found.get(slot.options().getFirst().name());
            return entry == null ? List.of() : List.of(entry);
        }
        return found.entrySet().stream()
                .filter(each -> slot.keys().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
