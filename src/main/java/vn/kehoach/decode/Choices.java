package vn.kehoach.decode;

import vn.kehoach.model.Provenance;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values that a key takes, as the language writes them. */
public record Choices<E>(Map<String, E> byName) implements ValueForm {
    static final Choices<Provenance> PROVENANCE = of(Provenance.ILLUSTRATIVE);

    /** Keeps the order, which messages show. */
    public Choices {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    static <E extends Enum<E>> Choices<E> all(Class<E> type) {
        return named(Arrays.stream(type.getEnumConstants()), Choices::kebab);
    }

    @SafeVarargs
    static <E extends Enum<E>> Choices<E> of(E... values) {
        return named(Arrays.stream(values), Choices::kebab);
    }

    static <E> Choices<E> named(Stream<E> values, Function<E, String> name) {
        Map<String, E> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        return new Choices<>(byName);
    }

    static <E> Choices<E> trueOrFalse(E whenTrue, E whenFalse) {
        Map<String, E> byName = new LinkedHashMap<>();
        byName.put("true", whenTrue);
        byName.put("false", whenFalse);
        return new Choices<>(byName);
    }

    Optional<E> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
