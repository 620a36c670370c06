package vn.kehoach.decode;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.AppendixId;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Reference.Countable;
import vn.kehoach.model.Reference.Form;
import vn.kehoach.model.Reference.UnitDisplay;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TaskId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands between <code>${</code> and <code>}</code>. */
final class ReferenceParser {
    private static final Choices<Form> FORMS =
            Choices.of(Form.FULL, Form.SHORT, Form.NUMBER, Form.ALIAS, Form.DATED);
    private static final Choices<Countable> COUNTABLES = Choices.all(Countable.class);
    private static final List<String> KINDS =
            List.of("task", "goal", "indicator", "section", "appendix", "count", "value");

    private final String text;
    private final int from;
    private final int to;
    private final int formMark;
    private final Faults faults;

    ReferenceParser(String text, int from, int to, Faults faults) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.faults = faults;
        int bar = text.indexOf('|', from, to);
        this.formMark = bar < 0 ? to : bar;
    }

    /** Takes faults and where they stand in the text. */
    interface Faults {
        void report(TextProblem problem, int from, int to);
    }

    Optional<Reference> parse() {
        if (text.substring(from, to).isBlank()) {
            return fault(new TextProblem.EmptyReference(), from - 2, to + 1);
        }
        int colon = text.indexOf(':', from, formMark);
        if (colon < 0) {
            return named().flatMap(id -> form().map(form -> new Reference.Named(id, form)));
        }
        String kind = text.substring(from, colon);
        int start = colon + 1;
        return switch (kind) {
            case "task" -> to(kind, start, id -> new Reference.ToTask(new TaskId(id)));
            case "goal" -> to(kind, start, id -> new Reference.ToGoal(new GoalId(id)));
            case "indicator" ->
                    to(kind, start, id -> new Reference.ToIndicator(new IndicatorId(id)));
            case "section" -> to(kind, start, id -> new Reference.ToSection(new SectionId(id)));
            case "appendix" -> to(kind, start, id -> new Reference.ToAppendix(new AppendixId(id)));
            case "count" -> count(start);
            case "value" -> value(start);
            default -> {
                List<String> nearest = Spelling.nearest(kind, KINDS);
                List<String> known = nearest.isEmpty() ? KINDS : List.of();
                yield fault(
                        new TextProblem.UnknownReferenceKind(kind, nearest, known), from, colon);
            }
        };
    }

    /** The id of an assignee or instrument, or a name, which the registry may know. */
    private Optional<String> named() {
        String written = text.substring(from, formMark);
        if (IdForm.fits(written)) {
            return Optional.of(written);
        }
        List<String> words = List.of(written.split("[ /.]", 2));
        if (words.size() == 2 && KINDS.contains(words.get(0))) {
            String meant = words.get(0) + ":" + IdForm.proposal(words.get(1));
            return fault(new TextProblem.MalformedReferenceId(written, meant), from, formMark);
        }
        return IdForm.looksLikeName(written) ? Optional.of(written) : id(from, formMark);
    }

    private Optional<Reference> to(String kind, int start, Function<String, Reference> make) {
        Optional<String> id = id(start, formMark);
        return takesNoForm(kind) ? id.map(make) : Optional.empty();
    }

    private Optional<Reference> count(int start) {
        int slash = text.substring(start, formMark).indexOf('/');
        int end = slash < 0 ? formMark : start + slash;
        String things = text.substring(start, end);
        Optional<Countable> counted = COUNTABLES.find(things);
        if (counted.isEmpty()) {
            List<String> nearest = Spelling.nearest(things, COUNTABLES.names());
            List<String> known = nearest.isEmpty() ? COUNTABLES.names() : List.of();
            return fault(new TextProblem.UncountableThings(things, nearest, known), start, end);
        }
        if (!takesNoForm("count")) {
            return Optional.empty();
        }
        if (slash < 0) {
            return Optional.of(new Reference.Count(counted.get(), null));
        }
        return switch (counted.get()) {
            case TASKS, INDICATORS ->
                    id(end + 1, formMark).map(id -> new Reference.Count(counted.get(), id));
            case GOALS, APPENDICES ->
                    fault(new TextProblem.GroupWithoutMeaning(things), end, formMark);
        };
    }

    private Optional<Reference> value(int start) {
        int at = text.substring(start, formMark).indexOf('@');
        int end = at < 0 ? formMark : start + at;
        Optional<String> id = id(start, end);
        Optional<UnitDisplay> unit = unit();
        if (id.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (at < 0 || end + 1 == formMark) {
            return fault(new TextProblem.YearMissing(id.get()), from - 2, to + 1);
        }
        String yearText = text.substring(end + 1, formMark);
        Optional<Integer> year = Value.year(yearText);
        return year.isEmpty()
                ? fault(new TextProblem.YearMalformed(yearText), end + 1, formMark)
                : Optional.of(
                        new Reference.Value(new IndicatorId(id.get()), year.get(), unit.get()));
    }

    private Optional<UnitDisplay> unit() {
        if (formMark == to) {
            return Optional.of(UnitDisplay.WITHOUT_UNIT);
        }
        String written = text.substring(formMark + 1, to);
        if (written.equals("unit")) {
            return Optional.of(UnitDisplay.WITH_UNIT);
        }
        return unknownForm(written, List.of("unit"));
    }

    private Optional<Form> form() {
        if (formMark == to) {
            return Optional.of(Form.BY_RULE);
        }
        String written = text.substring(formMark + 1, to);
        Optional<Form> form = FORMS.find(written);
        return form.isPresent() ? form : unknownForm(written, FORMS.names());
    }

    private <T> Optional<T> unknownForm(String written, List<String> forms) {
        List<String> nearest = Spelling.nearest(written, forms);
        List<String> known = nearest.isEmpty() ? forms : List.of();
        return fault(
                new TextProblem.UnknownReferenceForm(written, nearest, known), formMark + 1, to);
    }

    private boolean takesNoForm(String kind) {
        if (formMark == to) {
            return true;
        }
        String written = text.substring(formMark + 1, to);
        faults.report(new TextProblem.FormWithoutMeaning(written, kind), formMark, to);
        return false;
    }

    private Optional<String> id(int start, int end) {
        String id = text.substring(start, end);
        if (id.isBlank()) {
            return fault(new TextProblem.EmptyReference(), from - 2, to + 1);
        }
        return IdForm.fits(id)
                ? Optional.of(id)
                : fault(new TextProblem.MalformedReferenceId(id, IdForm.proposal(id)), start, end);
    }

    private <T> Optional<T> fault(TextProblem problem, int start, int end) {
        faults.report(problem, start, end);
        return Optional.empty();
    }
}
