package vn.kehoach.scaffold;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of a registry that is there already, by what they are known by. */
public final class KnownEntries {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, String> byWords = new LinkedHashMap<>();

    /**
     * @param list the key of the file's list
     * @param words the key by which an entry is known: its name or number
     */
    public void add(YamlNode file, String list, String words) {
        if (file instanceof YamlMapping mapping) {
            mapping.find(list)
                    .map(entry -> entry.value())
                    .filter(YamlSequence.class::isInstance)
                    .map(YamlSequence.class::cast)
                    .ifPresent(found -> found.elements().forEach(each -> add(each, words)));
        }
    }

    private void add(YamlNode node, String words) {
        if (node instanceof YamlMapping entry) {
            Optional<String> id = text(entry, "id");
            id.ifPresent(ids::add);
            text(entry, words)
                    .ifPresent(name ->
                            id.ifPresent(each -> byWords.putIfAbsent(Spelling.fold(name), each)));
        }
    }

    private static Optional<String> text(YamlMapping entry, String key) {
        return entry.find(key)
                .map(each -> each.value())
                .filter(YamlScalar.class::isInstance)
                .map(each -> ((YamlScalar) each).text());
    }

    Optional<String> find(String words) {
        return Optional.ofNullable(byWords.get(Spelling.fold(words)));
    }

    boolean has(String id) {
        return ids.contains(id);
    }
}
