package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.name;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.Content;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionId;

import java.util.List;

final class SectionDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.SECTION)
                    .required("heading", TEXT)
                    .optional("id", name(SectionId.class))
                    .oneOf(
                            new Key("content", ContentDecoder.form(BlockPlace.SECTION)),
                            new Key("paragraphs", EntryDecoder.LIST))
                    .illustratable();

    private SectionDecoder() {}

    static Section decode(Fields fields) {
        return new Section(
                fields.idOrNull("id", SectionId::new),
                fields.text("heading"),
                content(fields),
                fields.provenance(),
                fields.places());
    }

    private static List<Content> content(Fields fields) {
        boolean clauses =
                fields.chosen("content", "paragraphs").filter("paragraphs"::equals).isPresent();
        return clauses
                ? List.of(
                        EntryDecoder.list(
                                fields,
                                "paragraphs",
                                Provenance.OWN,
                                fields.keyPlace("paragraphs")))
                : ContentDecoder.decode(fields, "content", BlockPlace.SECTION);
    }
}
