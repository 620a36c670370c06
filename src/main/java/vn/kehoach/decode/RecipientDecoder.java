package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.chosen;
import static vn.kehoach.decode.ValueForm.either;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Text;
import vn.kehoach.source.Places;
import vn.kehoach.yaml.YamlMapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines under "Nơi nhận:". */
final class RecipientDecoder {
    private static final Shape ANY =
            Shape.of(Owner.RECIPIENT)
                    .oneOf(
                            new Key("text", TEXT),
                            new Key("to", ValueForm.names(AssigneeId.class)),
                            new Key("assigned", ValueForm.ALL),
                            new Key("file", WORDS))
                    .illustratable();
    private static final List<String> KEYS = ANY.slots().get(0).keys();
    private static final Shape ADDRESSED = ANY.optional("note", TEXT);
    private static final Shape FILED =
            ANY.optional("unit", WORDS).optional("copies", ValueForm.number(1, 999));
    static final ValueForm LIST =
            ValueForm.list(
                    either(
                            TEXT,
                            chosen(ADDRESSED, "text"),
                            chosen(ADDRESSED, "to"),
                            chosen(ADDRESSED, "assigned"),
                            chosen(FILED, "file")));

    /** "Lưu: VT, KGVX": what a drafter types who does not know the key. */
    private static final Pattern FILING =
            Pattern.compile("(?iu)[ -]*lưu ?: ?(?:VT|văn thư)(?:, *([^.;,]+))?.*");

    private RecipientDecoder() {}

    static List<Recipient> list(Fields plan) {
        List<Value> last = plan.find("recipients").map(Value::written).orElse(List.of());
        List<Recipient> recipients = plan.list("recipients", value -> decode(value, last));
        if (!recipients.isEmpty()
                && recipients.stream().noneMatch(Recipient.Filed.class::isInstance)) {
            last.stream()
                    .filter(value -> FILING.matcher(value.rawText()).lookingAt())
                    .findFirst()
                    .ifPresentOrElse(
                            RecipientDecoder::filingTyped,
                            () ->
                                    plan.report(
                                            new ValueProblem.FileRecipientMissing(),
                                            plan.keyPlace("recipients")));
        }
        return recipients;
    }

    private static void filingTyped(Value value) {
        Matcher filing = FILING.matcher(value.rawText());
        String unit = filing.lookingAt() && filing.group(1) != null ? filing.group(1) : "";
        value.report(new ValueProblem.FilingTyped(value.rawText(), unit.strip()));
    }

    private static Optional<Recipient> decode(Value value, List<Value> all) {
        if (!(value.node() instanceof YamlMapping mapping) || Value.isProseWithColon(mapping)) {
            return Optional.of(
                    new Recipient.Worded(
                            value.text(), null, Provenance.OWN, Places.of(value.node().span())));
        }
        boolean filed = MeantKey.of(mapping, KEYS).filter("file"::equals).isPresent();
        if (filed && value.node() != all.get(all.size() - 1).node()) {
            value.report(new ValueProblem.FileRecipientNotLast());
        }
        return filed
                ? value.fields(FILED).map(RecipientDecoder::filed)
                : value.fields(ADDRESSED).flatMap(RecipientDecoder::addressed);
    }

    private static Recipient filed(Fields fields) {
        return new Recipient.Filed(
                fields.words("file"),
                fields.wordsOrNull("unit"),
                fields.find("copies").flatMap(value -> value.number()).orElse(null),
                fields.provenance(),
                fields.places());
    }

    private static Optional<Recipient> addressed(Fields fields) {
        @Nullable Text note = fields.textOrNull("note");
        Provenance provenance = fields.provenance();
        if (fields.has("text")) {
            return Optional.of(
                    new Recipient.Worded(fields.text("text"), note, provenance, fields.places()));
        }
        if (fields.has("to")) {
            return Optional.of(
                    new Recipient.Named(
                            fields.ids("to", AssigneeId::new), note, provenance, fields.places()));
        }
        if (fields.has("assigned")) {
            fields.requiredChoice("assigned", ValueForm.ALL, "all");
            return Optional.of(new Recipient.Assigned(note, provenance, fields.places()));
        }
        return Optional.empty();
    }
}
