package vn.kehoach.schema;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Owner;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Unit;
import vn.kehoach.report.Language;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one language for keys and values, {@code words.yaml}. */
final class LanguageWords {
    private static final String FILE = "words.yaml";

    /** Speaks for the keys of which an owner says nothing. */
    private static final String ANY = "ANY";

    private final YamlMapping words;
    private final Language language;
    private final Set<String> used = new HashSet<>();

    private LanguageWords(YamlMapping words, Language language) {
        this.words = words;
        this.language = language;
    }

    static LanguageWords of(Language language) {
        return new LanguageWords(read(), language);
    }

    Language language() {
        return language;
    }

    /** Of a mapping itself. */
    Wording owner(Owner owner) {
        return find(owner.name(), "_").flatMap(this::wording).orElse(Wording.NONE);
    }

    Wording key(Owner owner, String key) {
        return find(owner.name(), key)
                .or(() -> find(ANY, key))
                .flatMap(this::wording)
                .orElse(Wording.NONE);
    }

    /** Values that may stand under a key. */
    List<YamlNode> examples(Owner owner, String key) {
        return find(owner.name(), key, "example")
                .or(() -> find(ANY, key, "example"))
                .map(node -> node instanceof YamlSequence list ? list.elements() : List.of(node))
                .orElse(List.of());
    }

    /** What a choice means; where it names what is printed, that is it. */
    String value(Owner owner, String key, String name, @Nullable Object meant) {
        return find(owner.name(), key, "values", name)
                .or(() -> find(ANY, key, "values", name))
                .flatMap(this::text)
                .orElseGet(() -> printed(meant));
    }

    /** What a value must look like. */
    String form(String form, Map<String, ?> numbers) {
        String text = find("VALUE", form).flatMap(this::text).orElse("");
        for (Map.Entry<String, ?> number : numbers.entrySet()) {
            text = text.replace("{" + number.getKey() + "}", String.valueOf(number.getValue()));
        }
        return text;
    }

    /** Of the page itself. */
    String page(String phrase) {
        return find("PAGE", phrase).flatMap(this::text).orElse("");
    }

    /** Paths of what is there and was never asked for. */
    List<String> unused() {
        return words.entries().stream()
                .flatMap(owner ->
                        entries(owner.value()).stream()
                                .map(key -> owner.key().text() + "." + key.key().text()))
                .filter(path -> !used.contains(path))
                .toList();
    }

    private static String printed(@Nullable Object meant) {
        return switch (meant) {
            case DocumentKind kind when kind.symbol().isEmpty() -> kind.title();
            case DocumentKind kind -> kind.title() + " (" + kind.symbol() + ")";
            case Unit unit -> unit.label();
            case null, default -> "";
        };
    }

    private Optional<Wording> wording(YamlNode node) {
        return text(node).map(Wording::of);
    }

    private Optional<String> text(YamlNode node) {
        return find(node, language.tag())
                .filter(YamlScalar.class::isInstance)
                .map(each -> ((YamlScalar) each).text());
    }

    private Optional<YamlNode> find(String owner, String key, String... inside) {
        Optional<YamlNode> found = find(words, owner).flatMap(node -> find(node, key));
        if (found.isPresent()) {
            used.add(owner + "." + key);
        }
        for (String each : inside) {
            found = found.flatMap(node -> find(node, each));
        }
        return found;
    }

    private static Optional<YamlNode> find(YamlNode node, String key) {
        return node instanceof YamlMapping mapping
                ? mapping.find(key).map(YamlEntry::value)
                : Optional.empty();
    }

    private static List<YamlEntry> entries(YamlNode node) {
        return node instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }

    private static YamlMapping read() {
        try (InputStream stream = LanguageWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Diagnostics diagnostics = new Diagnostics();
            Optional<YamlNode> root = new YamlReader(diagnostics).read(new SourceFile(FILE, text));
            if (root.isEmpty()
                    || diagnostics.hasErrors()
                    || !(root.get() instanceof YamlMapping mapping)) {
                throw new IllegalStateException(FILE + ": " + diagnostics.sorted());
            }
            return mapping;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
