package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.model.Id;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Text;
import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A mapping read by its keys. */
final class Fields {
    private final YamlMapping mapping;
    private final Shape shape;
    private final Map<String, YamlEntry> found;
    private final Diagnostics diagnostics;

    private Fields(
            YamlMapping mapping,
            Shape shape,
            Map<String, YamlEntry> found,
            Diagnostics diagnostics) {
        this.mapping = mapping;
        this.shape = shape;
        this.found = found;
        this.diagnostics = diagnostics;
    }

    /** Reports the keys that do not fit the shape. */
    static Fields open(YamlMapping mapping, Shape shape, Diagnostics diagnostics) {
        Map<String, YamlEntry> found = new ShapeMatcher(mapping, shape, diagnostics).match();
        return new Fields(mapping, shape, found, diagnostics);
    }

    /** The one of these keys that is there, the first written if there are several. */
    Optional<String> chosen(String... keys) {
        return found.keySet().stream().filter(List.of(keys)::contains).findFirst();
    }

    boolean has(String key) {
        return found.containsKey(key);
    }

    Span span() {
        return mapping.span();
    }

    Places places() {
        return new YamlPlaces(mapping);
    }

    /** Where to point at for what the mapping lacks. */
    Span place() {
        return ShapeMatcher.place(mapping);
    }

    /** Where a key stands that is there. */
    Span keyPlace(String key) {
        YamlEntry entry = found.get(key);
        return entry == null ? place() : entry.key().span();
    }

    void report(Problem problem, Span span, Related... related) {
        diagnostics.report(problem, span, related);
    }

    /** A key that is there and needs one that is not. */
    Optional<String> inNeed() {
        return shape.ties().stream()
                .filter(tie -> tie.relation() == Tie.Relation.NEEDS)
                .filter(tie -> has(tie.key()) && !found.keySet().containsAll(tie.others()))
                .map(Tie::key)
                .findFirst();
    }

    /** The value of a key, unless it is absent or nothing was written after it. */
    Optional<Value> find(String key) {
        return value(key).filter(value -> !value.isBlank());
    }

    /** The value of a key; one that is blank is reported. */
    Optional<Value> value(String key) {
        ValueForm form = shape.form(key);
        YamlEntry entry = found.get(key);
        return entry == null
                ? Optional.empty()
                : Optional.of(
                        new Value(
                                entry.value(),
                                entry.key().span(),
                                shape.owner(),
                                key,
                                form,
                                diagnostics));
    }

    Text text(String key) {
        return value(key).map(Value::text).orElseGet(() -> Text.nothing(place()));
    }

    @Nullable Text textOrNull(String key) {
        return find(key).map(Value::text).orElse(null);
    }

    List<Text> texts(String key) {
        return list(key, value -> Optional.of(value.text()));
    }

    String words(String key) {
        return value(key).map(Value::words).orElse("");
    }

    @Nullable String wordsOrNull(String key) {
        return find(key).map(Value::words).orElse(null);
    }

    /** Words or a list of words. */
    List<String> wordsList(String key) {
        return list(key, value -> Optional.of(value.words()));
    }

    <I extends Id> Located<I> id(String key, Function<String, I> make) {
        return value(key)
                .map(value -> value.id(make))
                .orElseGet(() -> new Located<>(make.apply(""), place()));
    }

    <I extends Id> @Nullable Located<I> idOrNull(String key, Function<String, I> make) {
        return find(key).map(value -> value.id(make)).orElse(null);
    }

    <I extends Id> List<Located<I>> ids(String key, Function<String, I> make) {
        return list(key, value -> Optional.of(value.id(make)));
    }

    <E> E choice(String key, Choices<E> choices, E otherwise) {
        return find(key).flatMap(value -> value.choice(choices)).orElse(otherwise);
    }

    <E> @Nullable E choiceOrNull(String key, Choices<E> choices) {
        return find(key).flatMap(value -> value.choice(choices)).orElse(null);
    }

    <E> E requiredChoice(String key, Choices<E> choices, E neutral) {
        return value(key).flatMap(value -> value.choice(choices)).orElse(neutral);
    }

    /** A list of different choices. */
    <E> List<E> choices(String key, Choices<E> choices) {
        Set<E> seen = new HashSet<>();
        return list(
                key,
                value ->
                        value.choice(choices)
                                .filter(choice -> {
                                    boolean isNew = seen.add(choice);
                                    if (!isNew) {
                                        value.report(
                                                new KeyProblem.RepeatedChoice(
                                                        value.rawText(), key));
                                    }
                                    return isNew;
                                }));
    }

    int number(String key, int otherwise) {
        return find(key).flatMap(Value::number).orElse(otherwise);
    }

    @Nullable Located<LocalDate> dayOrNull(String key) {
        return find(key).flatMap(Value::day).orElse(null);
    }

    <T> List<T> list(String key, Shape element, Function<Fields, T> decode) {
        return list(key, value -> value.fields(element).map(decode));
    }

    <T> List<T> list(String key, Function<Value, Optional<T>> decode) {
        boolean required = shape.slot(key).presence() == Slot.Presence.REQUIRED;
        Optional<Value> value = required ? value(key) : find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Value> all = value.get().elements();
        if (all.isEmpty() && required && value.get().isSequence()) {
            value.get().reportEmptyList();
        }
        List<T> decoded = new ArrayList<>(all.size());
        for (Value each : all) {
            decode.apply(each).ifPresent(decoded::add);
        }
        return List.copyOf(decoded);
    }

    /** Reads {@code source} too, which only the files keep. */
    Provenance provenance() {
        textOrNull("source");
        return choice("provenance", Choices.PROVENANCE, Provenance.OWN);
    }
}
