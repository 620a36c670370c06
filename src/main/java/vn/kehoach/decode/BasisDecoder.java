package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.either;
import static vn.kehoach.decode.ValueForm.name;

import vn.kehoach.model.Basis;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.source.Located;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;

import java.util.Optional;

/** The lines of căn cứ. */
final class BasisDecoder {
    static final Shape SHAPE = Shape.of(Owner.BASIS).required("text", TEXT);
    static final ValueForm FORM = either(name(InstrumentId.class), SHAPE);

    private BasisDecoder() {}

    static Optional<Basis> decode(Value value) {
        if (value.node() instanceof YamlMapping) {
            return value.fields(SHAPE).map(fields -> new Basis.Worded(fields.text("text")));
        }
        if (value.node() instanceof YamlScalar scalar && scalar.text().contains(" ")) {
            value.report(new KeyProblem.ProseInBasis(scalar.text()));
            return Optional.of(new Basis.Cited(new Located<>(new InstrumentId(""), scalar.span())));
        }
        return Optional.of(new Basis.Cited(value.id(InstrumentId::new)));
    }
}
