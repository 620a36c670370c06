package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.either;
import static vn.kehoach.decode.ValueForm.name;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.Content.Entry;
import vn.kehoach.model.Content.EntryList;
import vn.kehoach.model.Content.Marks;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.SectionId;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlMapping;

import java.util.Optional;

/** Numbered, lettered and dashed lists. */
final class EntryDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.ENTRY)
                    .required("text", TEXT)
                    .optional("id", name(SectionId.class))
                    .atMostOneOf(
                            new Key("points", new ValueForm.Later(() -> EntryDecoder.LIST)),
                            new Key("bullets", new ValueForm.Later(() -> EntryDecoder.LIST)))
                    .illustratable();
    static final ValueForm LIST = ValueForm.list(either(TEXT, SHAPE));

    private EntryDecoder() {}

    /**
     * @param key that says how the entries are marked
     */
    static EntryList list(Fields owner, String key, Provenance provenance, Span span) {
        return new EntryList(marks(key), owner.list(key, EntryDecoder::entry), provenance, span);
    }

    private static Marks marks(String key) {
        return switch (key) {
            case "paragraphs" -> Marks.NUMBERS;
            case "points" -> Marks.LETTERS;
            case "bullets" -> Marks.DASHES;
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Optional<Entry> entry(Value value) {
        boolean isText =
                !(value.node() instanceof YamlMapping mapping) || Value.isProseWithColon(mapping);
        return isText
                ? Optional.of(new Entry(null, value.text(), null, Provenance.OWN))
                : value.fields(SHAPE).map(EntryDecoder::entry);
    }

    private static Entry entry(Fields fields) {
        return new Entry(
                fields.idOrNull("id", SectionId::new),
                fields.text("text"),
                fields.chosen("points", "bullets")
                        .map(key -> list(fields, key, Provenance.OWN, fields.keyPlace(key)))
                        .orElse(null),
                fields.provenance());
    }
}
