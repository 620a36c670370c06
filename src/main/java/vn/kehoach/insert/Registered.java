package vn.kehoach.insert;

import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Look-ups in trees of files of plans. */
public final class Registered {
    private Registered() {}

    /** The mappings of a list. */
    public static Stream<YamlMapping> elements(YamlNode owner, String key) {
        return owner instanceof YamlMapping mapping
                ? mapping.find(key).map(YamlEntry::value).stream()
                        .filter(YamlSequence.class::isInstance)
                        .flatMap(list -> ((YamlSequence) list).elements().stream())
                        .filter(YamlMapping.class::isInstance)
                        .map(YamlMapping.class::cast)
                : Stream.empty();
    }

    /** A text, or the texts of a list. */
    public static List<String> texts(YamlMapping owner, String key) {
        Optional<YamlNode> value = owner.find(key).map(YamlEntry::value);
        if (value.isEmpty()) {
            return List.of();
        }
        return switch (value.get()) {
            case YamlScalar scalar -> List.of(scalar.text());
            case YamlSequence list ->
                    list.elements().stream()
                            .filter(YamlScalar.class::isInstance)
                            .map(each -> ((YamlScalar) each).text())
                            .toList();
            case YamlMapping mapping -> List.of();
        };
    }

    public static String id(YamlMapping owner) {
        return texts(owner, "id").stream().findFirst().orElse("");
    }
}
