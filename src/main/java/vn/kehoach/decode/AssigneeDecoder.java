package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.DAY;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.oneOrList;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignee.Openness;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Officer;
import vn.kehoach.model.Validity;

import java.time.LocalDate;
import java.util.List;

final class AssigneeDecoder {
    private static final Choices<AssigneeKind> KINDS = Choices.all(AssigneeKind.class);
    private static final Choices<Openness> OPEN =
            Choices.trueOrFalse(Openness.OPEN, Openness.CLOSED);

    static final Shape NAME =
            Shape.of(Owner.ASSIGNEE_NAME)
                    .required("name", WORDS)
                    .optional("short", WORDS)
                    .optional("symbol", WORDS)
                    .optional("from", DAY)
                    .optional("until", DAY);
    static final Shape OFFICER =
            Shape.of(Owner.OFFICER)
                    .required("name", WORDS)
                    .required("office", WORDS)
                    .optional("from", DAY)
                    .optional("until", DAY);
    static final Shape SHAPE =
            Shape.of(Owner.ASSIGNEE)
                    .required("id", ValueForm.name(AssigneeId.class))
                    .required("kind", KINDS)
                    .oneOf(new Key("name", WORDS), new Key("names", list(NAME)))
                    .optional("short", WORDS)
                    .optional("symbol", WORDS)
                    .optional("from", DAY)
                    .optional("until", DAY)
                    .optional("successors", ValueForm.names(AssigneeId.class))
                    .optional("members", ValueForm.names(AssigneeId.class))
                    .optional("open", OPEN)
                    .optional("letterhead", oneOrList(WORDS))
                    .optional("superior", ValueForm.name(AssigneeId.class))
                    .optional("collective", WORDS)
                    .optional("source", TEXT)
                    .optional("functions", oneOrList(WORDS))
                    .optional("officers", list(OFFICER))
                    .optional("contact", HandlingDecoder.CONTACT)
                    .excluding("names", "short", "symbol", "from", "until");
    static final Shape FILE = Shape.of(Owner.ASSIGNEES).required("assignees", list(SHAPE));

    private AssigneeDecoder() {}

    static Assignee decode(Fields fields) {
        fields.textOrNull("source");
        return new Assignee(
                fields.id("id", AssigneeId::new),
                fields.requiredChoice("kind", KINDS, AssigneeKind.AGENCY),
                names(fields),
                fields.ids("successors", AssigneeId::new),
                fields.ids("members", AssigneeId::new),
                fields.choice("open", OPEN, Openness.CLOSED),
                fields.wordsList("letterhead"),
                fields.idOrNull("superior", AssigneeId::new),
                fields.wordsOrNull("collective"),
                HandlingDecoder.contact(fields),
                fields.wordsList("functions"),
                fields.list("officers", OFFICER, AssigneeDecoder::officer),
                fields.places());
    }

    private static List<AssigneeName> names(Fields fields) {
        if (fields.chosen("name", "names").filter(key -> key.equals("names")).isEmpty()) {
            return List.of(name(fields));
        }
        List<AssigneeName> names = fields.list("names", NAME, AssigneeDecoder::name);
        for (int later = 1; later < names.size(); later++) {
            reportOverlap(fields, names.subList(0, later), names.get(later));
        }
        return names.isEmpty() ? List.of(name(fields)) : names;
    }

    private static AssigneeName name(Fields fields) {
        return new AssigneeName(
                fields.words("name"),
                fields.wordsOrNull("short"),
                fields.wordsOrNull("symbol"),
                ValidityDecoder.decode(fields),
                fields.places());
    }

    private static Officer officer(Fields fields) {
        return new Officer(
                fields.words("name"),
                fields.words("office"),
                ValidityDecoder.decode(fields),
                fields.places());
    }

    private static void reportOverlap(
            Fields fields, List<AssigneeName> earlier, AssigneeName name) {
        earlier.stream()
                .filter(each -> overlap(each.validity(), name.validity()))
                .findFirst()
                .ifPresent(each ->
                        fields.report(
                                new ValueProblem.NamesOverlap(each.name(), name.name()),
                                name.span(),
                                new Related(Relation.ALSO_HERE, each.span())));
    }

    private static boolean overlap(Validity a, Validity b) {
        return !startsAfterEnd(a, b) && !startsAfterEnd(b, a);
    }

    private static boolean startsAfterEnd(Validity later, Validity earlier) {
        @Nullable LocalDate end = earlier.until() == null ? null : earlier.until().value();
        return end != null && later.startsAfter(end);
    }
}
