package vn.kehoach.decode;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.Unit;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;

import java.util.ArrayList;
import java.util.List;

final class UnitDecoder {
    static final Shape WORDED = Shape.of(Owner.UNIT).required("text");

    private UnitDecoder() {}

    static Unit decode(Value value) {
        if (value.node() instanceof YamlMapping) {
            return value.fields(WORDED)
                    .map(fields -> new Unit.Other(fields.words("text")))
                    .orElseGet(() -> new Unit.Other(""));
        }
        return value.scalar()
                .map(YamlScalar::text)
                .map(id ->
                        Unit.Known.find(id)
                                .<Unit>map(known -> known)
                                .orElseGet(() -> {
                                    value.report(new ValueProblem.UnknownUnit(id, nearest(id)));
                                    return new Unit.Other(id);
                                }))
                .orElseGet(() -> new Unit.Other(""));
    }

    /** Drafters often write what is printed: "%", "tỷ đồng". */
    private static List<String> nearest(String id) {
        List<String> ids = Unit.Known.ids();
        List<String> near = new ArrayList<>();
        for (Unit.Known known : Unit.Known.values()) {
            if (known.label().equalsIgnoreCase(id)) {
                near.add(ids.get(known.ordinal()));
            }
        }
        return near.isEmpty() ? Spelling.nearest(id, ids) : near;
    }
}
