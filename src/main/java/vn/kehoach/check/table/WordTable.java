package vn.kehoach.check.table;

import vn.kehoach.diagnostic.Diagnostics;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of words, as a resource lists them: a list of mappings, or a list of single words. */
public final class WordTable {
    private final String name;
    private final YamlNode root;
    private final Map<String, List<String>> wordsUnder = new ConcurrentHashMap<>();

    private WordTable(String name, YamlNode root) {
        this.name = name;
        this.root = root;
    }

    /** The table beside a class. */
    public static WordTable beside(Class<?> check, String name) {
        try (InputStream stream = check.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Diagnostics faults = new Diagnostics();
            YamlNode root =
                    new YamlReader(faults)
                            .read(new SourceFile(name, text))
                            .orElseThrow(() -> new IllegalStateException(name + " is empty"));
            if (!faults.sorted().isEmpty()) {
                throw new IllegalStateException(name + ": " + faults.sorted());
            }
            return new WordTable(name, root);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Under a key of the table. */
    public WordTable under(String key) {
        YamlNode node =
                root instanceof YamlMapping mapping
                        ? mapping.find(key).map(YamlEntry::value).orElse(null)
                        : null;
        if (node == null) {
            throw new IllegalStateException(name + " has no " + key);
        }
        return new WordTable(name + ": " + key, node);
    }

    public List<Map<String, String>> rows() {
        return elements().stream().map(this::row).toList();
    }

    /** The words under a key. */
    public List<String> words(String key) {
        return wordsUnder.computeIfAbsent(key, each -> under(each).words());
    }

    /** The words under a key as alternatives of a regular expression, the longest first. */
    public String anyOf(String key) {
        return words(key).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    public List<String> words() {
        return elements().stream().map(this::word).toList();
    }

    private List<YamlNode> elements() {
        if (root instanceof YamlSequence sequence) {
            return sequence.elements();
        }
        throw new IllegalStateException(name + " is no list");
    }

    private Map<String, String> row(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            throw new IllegalStateException(name + ": " + node.span() + " is no row");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> cells.put(entry.key().text(), word(entry.value())));
        return cells;
    }

    private String word(YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return scalar.text();
        }
        throw new IllegalStateException(name + ": " + node.span() + " is no word");
    }
}
