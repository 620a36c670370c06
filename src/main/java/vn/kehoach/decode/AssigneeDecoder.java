package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

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
    static final Shape FILE = Shape.of(Owner.ASSIGNEES).required("assignees");
    static final Shape SHAPE =
            Shape.of(Owner.ASSIGNEE)
                    .required("id", "kind")
                    .oneOf(List.of("name", "names"))
                    .optional("short", "symbol", "from", "until")
                    .optional("successors", "members", "open")
                    .optional("letterhead", "superior", "collective", "source")
                    .optional("functions", "officers");
    static final Shape NAME =
            Shape.of(Owner.ASSIGNEE_NAME)
                    .required("name")
                    .optional("short", "symbol", "from", "until");
    static final Shape OFFICER =
            Shape.of(Owner.OFFICER).required("name", "office").optional("from", "until");

    private static final Choices<AssigneeKind> KINDS = Choices.all(AssigneeKind.class);
    private static final Choices<Openness> OPEN =
            Choices.trueOrFalse(Openness.OPEN, Openness.CLOSED);

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
                fields.wordsList("functions"),
                fields.list("officers", OFFICER, AssigneeDecoder::officer),
                fields.places());
    }

    private static List<AssigneeName> names(Fields fields) {
        if (fields.chosen("name", "names").filter(key -> key.equals("names")).isEmpty()) {
            return List.of(name(fields));
        }
        fields.chosen("short", "symbol", "from", "until")
                .ifPresent(key ->
                        fields.report(
                                new KeyProblem.ConflictingKeys(
                                        List.of("names", key), Owner.ASSIGNEE),
                                fields.keyPlace(key),
                                new Related(Relation.ALSO_HERE, fields.keyPlace("names"))));
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
