package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.DAY;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.name;
import static vn.kehoach.decode.ValueForm.names;

import vn.kehoach.model.Demand;
import vn.kehoach.model.DemandId;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;

import java.util.Arrays;

final class InstrumentDecoder {
    private static final Choices<DocumentKind> KINDS =
            Choices.named(Arrays.stream(DocumentKind.values()), DocumentKind::id);

    static final Shape DEMAND =
            Shape.of(Owner.DEMAND)
                    .required("id", name(DemandId.class))
                    .required("text", TEXT)
                    .optional("due", DeadlineParser.FORM);
    static final Shape SHAPE =
            Shape.of(Owner.INSTRUMENT)
                    .required("id", name(InstrumentId.class))
                    .required("kind", KINDS)
                    .optional("number", WORDS)
                    .optional("name", WORDS)
                    .optional("date", DAY)
                    .optional("issuer", WORDS)
                    .optional("subject", TEXT)
                    .optional("alias", WORDS)
                    .optional("from", DAY)
                    .optional("until", DAY)
                    .optional("replaced-by", names(InstrumentId.class))
                    .optional("implements", names(InstrumentId.class))
                    .optional("demands", list(DEMAND))
                    .optional("source", TEXT);
    static final Shape FILE = Shape.of(Owner.INSTRUMENTS).required("instruments", list(SHAPE));

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
