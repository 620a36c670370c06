package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Slot.Presence;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The keys that a mapping takes: what decoding goes by, and what a schema can be made from. */
record Shape(Owner owner, List<Slot> slots) {
    Shape {
        slots = List.copyOf(slots);
    }

    static Shape of(Owner owner) {
        return new Shape(owner, List.of());
    }

    Shape required(String... keys) {
        return with(single(Presence.REQUIRED, keys));
    }

    Shape optional(String... keys) {
        return with(single(Presence.OPTIONAL, keys));
    }

    Shape oneOf(List<String> keys) {
        return with(Stream.of(new Slot(keys, Presence.REQUIRED)));
    }

    Shape atMostOneOf(String... keys) {
        return with(Stream.of(new Slot(List.of(keys), Presence.OPTIONAL)));
    }

    /** Its content may be a stand-in. */
    Shape illustratable() {
        return optional("provenance", "source");
    }

    List<String> keys() {
        return slots.stream().flatMap(slot -> slot.keys().stream()).toList();
    }

    /** Asked for each key of each entry of each file. */
    boolean takes(String key) {
        return find(key) != null;
    }

    Slot slot(String key) {
        Slot slot = find(key);
        if (slot == null) {
            throw new NoSuchElementException(key);
        }
        return slot;
    }

    private @Nullable Slot find(String key) {
        for (Slot slot : slots) {
            if (slot.keys().contains(key)) {
                return slot;
            }
        }
        return null;
    }

    private Shape with(Stream<Slot> more) {
        return new Shape(owner, Stream.concat(slots.stream(), more).toList());
    }

    private static Stream<Slot> single(Presence presence, String... keys) {
        return Arrays.stream(keys).map(key -> new Slot(List.of(key), presence));
    }
}
