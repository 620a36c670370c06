package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.decode.Slot.Presence;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The keys that a mapping takes: what decoding goes by, and what schemas are made of. */
public record Shape(Owner owner, List<Slot> slots, List<Tie> ties) implements ValueForm {
    public Shape {
        slots = List.copyOf(slots);
        ties = List.copyOf(ties);
    }

    static Shape of(Owner owner) {
        return new Shape(owner, List.of(), List.of());
    }

    Shape required(String key, ValueForm form) {
        return with(Presence.REQUIRED, new Key(key, form));
    }

    Shape optional(String key, ValueForm form) {
        return with(Presence.OPTIONAL, new Key(key, form));
    }

    Shape oneOf(Key... keys) {
        return with(Presence.REQUIRED, keys);
    }

    Shape atMostOneOf(Key... keys) {
        return with(Presence.OPTIONAL, keys);
    }

    /** Its content may be a stand-in. */
    Shape illustratable() {
        return optional("provenance", Choices.PROVENANCE).optional("source", ScalarForm.TEXT);
    }

    Shape excluding(String key, String... others) {
        return with(new Tie(key, Tie.Relation.EXCLUDES, List.of(others)));
    }

    Shape needing(String key, String other) {
        return with(new Tie(key, Tie.Relation.NEEDS, List.of(other)));
    }

    public List<String> keys() {
        return slots.stream().flatMap(slot -> slot.keys().stream()).toList();
    }

    /** Asked for each key of each entry of each file. */
    boolean takes(String key) {
        return find(key) != null;
    }

    Slot slot(String key) {
        Slot slot = find(key);
        if (slot == null) {
            throw new NoSuchElementException(key + " of " + owner);
        }
        return slot;
    }

    ValueForm form(String key) {
        Key found = slot(key).find(key);
        if (found == null) {
            throw new NoSuchElementException(key + " of " + owner);
        }
        return found.form();
    }

    private @Nullable Slot find(String key) {
        for (Slot slot : slots) {
            if (slot.find(key) != null) {
                return slot;
            }
        }
        return null;
    }

    private Shape with(Presence presence, Key... keys) {
        Slot slot = new Slot(List.of(keys), presence);
        return new Shape(owner, Stream.concat(slots.stream(), Stream.of(slot)).toList(), ties);
    }

    private Shape with(Tie tie) {
        return new Shape(owner, slots, Stream.concat(ties.stream(), Stream.of(tie)).toList());
    }
}
