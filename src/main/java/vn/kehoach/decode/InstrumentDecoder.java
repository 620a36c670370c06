package vn.kehoach.decode;

import vn.kehoach.model.Demand;
import vn.kehoach.model.DemandId;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;

import java.util.Arrays;

final class InstrumentDecoder {
    static final Shape FILE = Shape.of(Owner.INSTRUMENTS).required("instruments");
    static final Shape SHAPE =
            Shape.of(Owner.INSTRUMENT)
                    .required("id", "kind")
                    .optional("number", "name", "date", "issuer", "subject", "alias")
                    .optional("from", "until", "replaced-by", "implements", "demands", "source");
    static final Shape DEMAND = Shape.of(Owner.DEMAND).required("id", "text").optional("due");

    private static final Choices<DocumentKind> KINDS =
            Choices.named(Arrays.stream(DocumentKind.values()), DocumentKind::id);

    private InstrumentDecoder() {}

    static Instrument decode(Fields fields) {
        fields.textOrNull("source");
        return new Instrument(
                fields.id("id", InstrumentId::new),
                fields.requiredChoice("kind", KINDS, DocumentKind.CONG_VAN),
                fields.wordsOrNull("number"),
                fields.wordsOrNull("name"),
                fields.dayOrNull("date"),
                fields.wordsOrNull("issuer"),
                fields.textOrNull("subject"),
                fields.wordsOrNull("alias"),
                ValidityDecoder.decode(fields),
                fields.ids("replaced-by", InstrumentId::new),
                fields.ids("implements", InstrumentId::new),
                fields.list("demands", DEMAND, InstrumentDecoder::demand),
                fields.places());
    }

    private static Demand demand(Fields fields) {
        return new Demand(
                fields.id("id", DemandId::new),
                fields.text("text"),
                DeadlineParser.due(fields),
                fields.places());
    }
}
