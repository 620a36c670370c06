package vn.kehoach.format;

import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;
import java.util.stream.IntStream;

/** Whether two trees say the same, in whatever order the keys of their mappings stand. */
final class SameMeaning {
    private SameMeaning() {}

    static boolean of(YamlNode one, YamlNode other) {
        return switch (one) {
            case YamlScalar scalar ->
                    other instanceof YamlScalar same
                            && scalar.text().equals(same.text())
                            && scalar.isEmpty() == same.isEmpty();
            case YamlSequence sequence ->
                    other instanceof YamlSequence same && of(sequence.elements(), same.elements());
            case YamlMapping mapping ->
                    other instanceof YamlMapping same
                            && mapping.entries().size() == same.entries().size()
                            && mapping.entries().stream()
                                    .allMatch(entry ->
                                            same.find(entry.key().text())
                                                    .filter(found ->
                                                            of(entry.value(), found.value()))
                                                    .isPresent());
        };
    }

    private static boolean of(List<YamlNode> some, List<YamlNode> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> of(some.get(i), others.get(i)));
    }
}
