package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Opens whole files, each of which is a mapping. */
final class FileDecoder {
    private final Diagnostics diagnostics;

    FileDecoder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<Fields> fields(YamlNode tree, Shape shape) {
        if (tree instanceof YamlMapping mapping) {
            return Optional.of(Fields.open(mapping, shape, diagnostics));
        }
        diagnostics.report(
                new KeyProblem.WrongFileForm(shape.owner(), NodeForm.of(tree)),
                tree.span().file().top());
        return Optional.empty();
    }

    /** What stands in any of the files. */
    <T> List<T> all(List<YamlNode> trees, Shape shape, Function<Fields, List<T>> decode) {
        return trees.stream()
                .flatMap(tree -> fields(tree, shape).stream())
                .flatMap(fields -> decode.apply(fields).stream())
                .toList();
    }
}
