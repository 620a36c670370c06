package vn.kehoach.check.task;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words and phrases by which a rule goes, from a file beside the rule. */
record Phrases(Map<String, List<String>> byName) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static Phrases read(Class<?> rule, String file) {
        try (InputStream stream = Objects.requireNonNull(rule.getResourceAsStream(file))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            YamlNode tree =
                    new YamlReader(new Diagnostics())
                            .read(new SourceFile(file, text))
                            .orElseThrow();
            Map<String, List<String>> byName = new LinkedHashMap<>();
            for (YamlEntry entry : ((YamlMapping) tree).entries()) {
                byName.put(entry.key().text(), words((YamlSequence) entry.value()));
            }
            return new Phrases(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<String> words(YamlSequence list) {
        return list.elements().stream().map(each -> ((YamlScalar) each).text()).toList();
    }

    List<String> of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Any of them as whole words, in capitals or not. */
    Pattern anywhere(String name) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives(name) + ")(?!\\p{L})", FLAGS);
    }

    /** Any of them, to be part of a pattern. */
    String oneOf(String name) {
        return "(?iu:" + alternatives(name) + ")";
    }

    /** Any of them at the beginning. */
    Pattern first(String name) {
        return Pattern.compile("^\\s*(" + alternatives(name) + ")(?!\\p{L})", FLAGS);
    }

    /** What stands behind "(?<!" must have a greatest length, or it holds back nothing. */
    private String alternatives(String name) {
        return of(name).stream()
                .map(phrase -> phrase.replace(" ", "\\s{1,3}"))
                .collect(Collectors.joining("|"));
    }
}
