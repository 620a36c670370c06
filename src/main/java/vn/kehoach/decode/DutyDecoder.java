package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.names;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.Duty;
import vn.kehoach.model.Provenance;

import java.util.List;

/** What each agency has to do. */
final class DutyDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.DUTY)
                    .required("assignees", names(AssigneeId.class))
                    .oneOf(
                            new Key("text", TEXT),
                            new Key("points", EntryDecoder.LIST),
                            new Key("bullets", EntryDecoder.LIST))
                    .illustratable();

    private DutyDecoder() {}

    static Content.DutyList list(Fields block, Provenance provenance) {
        return new Content.DutyList(
                block.list("duties", SHAPE, DutyDecoder::duty), provenance, block.span());
    }

    private static Duty duty(Fields fields) {
        List<Content> content =
                fields.chosen("text", "points", "bullets").stream()
                        .map(key -> content(fields, key))
                        .toList();
        return new Duty(
                fields.ids("assignees", AssigneeId::new),
                content,
                fields.provenance(),
                fields.places());
    }

    private static Content content(Fields fields, String key) {
        return key.equals("text")
                ? new Content.Prose(fields.text(key), Provenance.OWN, fields.span())
                : EntryDecoder.list(fields, key, Provenance.OWN, fields.span());
    }
}
