package vn.kehoach.decode;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;

import java.util.List;
import java.util.Optional;

/** Which of several keys a mapping has or, if it has none, seems to misspell. */
final class MeantKey {
    private MeantKey() {}

    static Optional<String> of(YamlMapping mapping, List<String> keys) {
        List<String> written =
                mapping.entries().stream().map(YamlEntry::key).map(key -> key.text()).toList();
        return written.stream()
                .filter(keys::contains)
                .findFirst()
                .or(() ->
                        written.stream()
                                .flatMap(key -> Spelling.nearest(key, keys).stream())
                                .findFirst());
    }
}
