package vn.kehoach.decode;

import vn.kehoach.model.Id;
import vn.kehoach.model.Selection;
import vn.kehoach.yaml.YamlScalar;

import java.util.Optional;
import java.util.function.Function;

/** {@code all}, or ids. */
final class SelectionDecoder {
    private SelectionDecoder() {}

    static <I extends Id> Selection<I> decode(Fields fields, String key, Function<String, I> make) {
        return fields.find(key).filter(SelectionDecoder::isAll).isPresent()
                ? new Selection.All<>()
                : new Selection.Chosen<>(fields.ids(key, make));
    }

    static <I extends Id> Selection<I> allUnlessChosen(
            Fields fields, String key, Function<String, I> make) {
        Optional<Value> value = fields.find(key);
        return value.isEmpty() ? new Selection.All<>() : decode(fields, key, make);
    }

    private static boolean isAll(Value value) {
        return value.node() instanceof YamlScalar scalar && scalar.text().equals("all");
    }
}
