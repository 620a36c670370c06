package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.decode.Slot.Presence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The keys that a mapping takes: what decoding goes by, and what schemas are made of. */
public final class Shape implements ValueForm {
    private final Owner owner;
    private final List<Slot> slots;
    private final List<Tie> ties;

    /** Made when first asked for: a shape is made key by key, and only the last one is read by. */
    private @Nullable Map<String, Taken> taken;

    public Shape(Owner owner, List<Slot> slots, List<Tie> ties) {
        this.owner = owner;
        this.slots = List.copyOf(slots);
        this.ties = List.copyOf(ties);
    }

    /** A key that is taken, and where. */
    private record Taken(Slot slot, Key key) {}

    static Shape of(Owner owner) {
        return new Shape(owner, List.of(), List.of());
    }

    public Owner owner() {
        return owner;
    }

    public List<Slot> slots() {
        return slots;
    }

    public List<Tie> ties() {
        return ties;
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
        return taken().containsKey(key);
    }

    Slot slot(String key) {
        return known(key).slot();
    }

    ValueForm form(String key) {
        return known(key).key().form();
    }

    private Taken known(String key) {
        Taken found = taken().get(key);
        if (found == null) {
            throw new NoSuchElementException(key + " of " + owner);
        }
        return found;
    }

    private Map<String, Taken> taken() {
        Map<String, Taken> known = taken;
        if (known == null) {
            known = byName();
            taken = known;
        }
        return known;
    }

    private Map<String, Taken> byName() {
        Map<String, Taken> all = new HashMap<>();
        for (Slot slot : slots) {
            slot.options().forEach(key -> all.putIfAbsent(key.name(), new Taken(slot, key)));
        }
        // Safe to be seen by threads that did not make it.
        return Map.copyOf(all);
    }

    private Shape with(Presence presence, Key... keys) {
        Slot slot = new Slot(List.of(keys), presence);
        return new Shape(owner, Stream.concat(slots.stream(), Stream.of(slot)).toList(), ties);
    }

    private Shape with(Tie tie) {
        return new Shape(owner, slots, Stream.concat(ties.stream(), Stream.of(tie)).toList());
    }

    @Override
    public String toString() {
        return "keys of " + owner;
    }
}
