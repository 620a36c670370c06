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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words by name, from a file beside a rule: {@code key: [word, word]}. */
public record WordTable(Map<String, List<String>> lists) {
    public WordTable {
        lists = Map.copyOf(lists);
    }

    public static WordTable beside(Class<?> rule, String name) {
        SourceFile file = new SourceFile(name, text(rule, name));
        Diagnostics faults = new Diagnostics();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (new YamlReader(faults).read(file).orElse(null) instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> lists.put(entry.key().text(), words(entry)));
        }
        if (faults.hasErrors() || lists.isEmpty()) {
            throw new IllegalStateException(name + ": " + faults.sorted());
        }
        return new WordTable(lists);
    }

    public List<String> words(String key) {
        List<String> words = lists.get(key);
        if (words == null) {
            throw new IllegalStateException(key);
        }
        return words;
    }

    /** One of the words, the longest that fits. */
    public String anyOf(String key) {
        return words(key).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> words(YamlEntry entry) {
        if (entry.value() instanceof YamlSequence sequence) {
            return sequence.elements().stream().map(WordTable::word).toList();
        }
        throw new IllegalStateException(entry.key().text() + " is no list");
    }

    private static String word(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException(node.span().toString());
    }

    private static String text(Class<?> rule, String name) {
        try (InputStream file = rule.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
