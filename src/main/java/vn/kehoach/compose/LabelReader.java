package vn.kehoach.compose;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads fixed words. A user's file may hold some of them only. */
record LabelReader(Templates templates, Diagnostics diagnostics) {
    Labels read(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        templates
                .layers(name)
                .forEach(file ->
                        new YamlReader(diagnostics)
                                .read(file)
                                .ifPresent(node -> {
                                    if (node instanceof YamlMapping mapping) {
                                        mapping.entries().forEach(each -> put(each, words));
                                    }
                                }));
        return new Labels(words);
    }

    private static void put(YamlEntry entry, Map<String, String> words) {
        if (entry.value() instanceof YamlScalar value) {
            words.put(entry.key().text(), value.text());
        }
    }
}
