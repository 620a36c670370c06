package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.either;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.Unit;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class UnitDecoder {
    static final Shape WORDED = Shape.of(Owner.UNIT).required("text", WORDS);
    private static final Choices<Unit.Known> KNOWN =
            Choices.named(
                    Arrays.stream(Unit.Known.values()),
                    unit -> Unit.Known.ids().get(unit.ordinal()));
    static final ValueForm FORM = either(KNOWN, WORDED);

    private UnitDecoder() {}

    static Unit decode(Value value) {
        if (value.node() instanceof YamlMapping) {
            return value.fields(WORDED)
                    .map(fields -> new Unit.Other(fields.words("text")))
                    .orElseGet(() -> new Unit.Other(""));
        }
        return value.scalar(KNOWN)
                .map(YamlScalar::text)
                .map(id ->
                        KNOWN.find(id)
                                .<Unit>map(known -> known)
                                .orElseGet(() -> {
                                    value.report(new ValueProblem.UnknownUnit(id, nearest(id)));
                                    return new Unit.Other(id);
                                }))
                .orElseGet(() -> new Unit.Other(""));
    }

    /** Drafters often write what is printed: "%", "tỷ đồng". */
    private static List<String> nearest(String id) {
        List<String> ids = KNOWN.names();
        List<String> near = new ArrayList<>();
        for (Unit.Known known : Unit.Known.values()) {
            if (known.label().equalsIgnoreCase(id)) {
                near.add(ids.get(known.ordinal()));
            }
        }
        return near.isEmpty() ? Spelling.nearest(id, ids) : near;
    }
}
