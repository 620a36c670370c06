package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

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
import java.util.stream.Stream;

/** The lines under "Nơi nhận:". */
final class RecipientDecoder {
    private static final List<String> KEYS = List.of("text", "to", "assigned", "file");
    private static final Shape ANY = Shape.of(Owner.RECIPIENT).oneOf(KEYS).illustratable();
    static final Shape ADDRESSED = ANY.optional("note");
    static final Shape FILED = ANY.optional("unit", "copies");

    private static final Choices<String> ALL = Choices.named(Stream.of("all"), all -> all);
    private static final int MOST_COPIES = 999;

    /** "Lưu: VT, KGVX": what a drafter types who does not know the key. */
    private static final Pattern FILING =
            Pattern.compile("(?iu)[ -]*lưu ?: ?(?:VT|văn thư)(?:, *([^.;,]+))?.*");

    private RecipientDecoder() {}

    static List<Recipient> list(Fields plan) {
        List<Value> last = plan.find("recipients").map(Value::elementsOrOne).orElse(List.of());
        List<Recipient> recipients =
                plan.list("recipients", Value::elements, value -> decode(value, last));
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
                fields.find("copies").flatMap(value -> value.number(1, MOST_COPIES)).orElse(null),
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
            fields.requiredChoice("assigned", ALL, "all");
            return Optional.of(new Recipient.Assigned(note, provenance, fields.places()));
        }
        return Optional.empty();
    }
}
