package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Id;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Text;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What stands under a key, or one element of it; each reader reports what does not fit.
 *
 * @param keyPlace where to point at when nothing was written
 */
record Value(
        YamlNode node,
        Span keyPlace,
        Owner owner,
        String key,
        ValueForm form,
        Diagnostics diagnostics) {
    private static final List<String> CENTURIES = List.of("19", "20", "21");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** What a key looks like, misspelt or not. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z_-]*");

    /** An element whose place is its own. */
    private Value element(YamlNode element, ValueForm declared) {
        return new Value(element, element.span(), owner, key, declared, diagnostics);
    }

    /** The same, read as something that may not stand here. */
    Value as(ValueForm other) {
        return new Value(node, keyPlace, owner, key, other, diagnostics);
    }

    private void expect(ValueForm read) {
        if (form != read && !form.admits(read)) {
            throw new IllegalStateException(
                    "%s of %s is declared as %s and read as %s".formatted(key, owner, form, read));
        }
    }

    boolean isBlank() {
        return node instanceof YamlScalar scalar && scalar.isEmpty();
    }

    boolean isSequence() {
        return node instanceof YamlSequence;
    }

    /** A scalar with no letter in it. */
    boolean isEmptyText() {
        return isBlank() || (node instanceof YamlScalar scalar && scalar.text().isBlank());
    }

    /** The scalar as it stands; empty for other forms. */
    String rawText() {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    Span place() {
        return isBlank() ? keyPlace : node.span();
    }

    void report(Problem problem) {
        diagnostics.add(Diagnostic.of(problem, place()).repairedBy(repair(problem)));
    }

    /** Puts the form meant in the place of the one written; quotes stay. */
    private Edit[] repair(Problem problem) {
        Optional<String> meant = CertainValue.of(problem);
        if (meant.isEmpty() || !(node instanceof YamlScalar scalar)) {
            return new Edit[0];
        }
        String written = scalar.span().text();
        int at = written.indexOf(scalar.text());
        if (at < 0 || at > 1 || written.length() - scalar.text().length() != 2 * at) {
            return new Edit[0];
        }
        int from = scalar.span().from() + at;
        Span inside = scalar.span().file().span(from, from + scalar.text().length());
        return new Edit[] {new Edit(inside, meant.get())};
    }

    void report(Problem problem, Span span, Related... related) {
        diagnostics.report(problem, span, related);
    }

    void reportRepaired(Problem problem, Edit repair) {
        diagnostics.add(Diagnostic.of(problem, place()).repairedBy(repair));
    }

    void reportEmptyList() {
        report(new KeyProblem.EmptyList(key, owner));
    }

    /** A scalar in which something is written. */
    Optional<YamlScalar> scalar(ValueForm read) {
        expect(read);
        return scalar();
    }

    private Optional<YamlScalar> scalar() {
        return switch (node) {
            case YamlScalar scalar when scalar.isEmpty() || scalar.text().isBlank() -> {
                report(new KeyProblem.EmptyValue(key, owner));
                yield Optional.empty();
            }
            case YamlScalar scalar -> Optional.of(scalar);
            case YamlMapping mapping -> wrongForm(NodeForm.TEXT);
            case YamlSequence sequence -> wrongForm(NodeForm.TEXT);
        };
    }

    Text text() {
        expect(ScalarForm.TEXT);
        return prose();
    }

    /** Prose, or nothing. */
    Text cell() {
        expect(ScalarForm.CELL);
        return isEmptyText() ? Text.nothing(node.span()) : prose();
    }

    private Text prose() {
        if (node instanceof YamlMapping mapping && isProseWithColon(mapping)) {
            return proseWithColon(mapping);
        }
        return scalar().map(new TextParser(diagnostics)::parse)
                .orElseGet(() -> Text.nothing(place()));
    }

    /** Text in which nothing but words is read. */
    String words() {
        return scalar(ScalarForm.WORDS).map(new TextParser(diagnostics)::words).orElse("");
    }

    <I extends Id> Located<I> id(Function<String, I> make) {
        Optional<YamlScalar> scalar = scalar();
        I id = make.apply(scalar.map(YamlScalar::text).orElse(""));
        if (scalar.isPresent()) {
            expect(ValueForm.name(id.getClass()));
            Optional<DecodeProblem> fault = IdForm.fault(scalar.get().text());
            if (fault.isPresent() && !standsForId(id, scalar.get().text())) {
                report(fault.get());
                id = make.apply("");
            }
        }
        return new Located<>(id, place());
    }

    /** A name where an id is due: only who knows all names can tell which id was meant. */
    private boolean standsForId(Id id, String text) {
        boolean hasName = id instanceof AssigneeId || id instanceof InstrumentId;
        return hasName && !key.equals("id") && IdForm.looksLikeName(text);
    }

    Optional<Integer> year() {
        Optional<YamlScalar> scalar = scalar(ScalarForm.YEAR);
        Optional<Integer> year = scalar.flatMap(each -> year(each.text()));
        if (scalar.isPresent() && year.isEmpty()) {
            report(new ValueProblem.MalformedYear(scalar.get().text()));
        }
        return year;
    }

    static Optional<Integer> year(String text) {
        boolean year =
                DateParser.isWritten(text, "0000") && CENTURIES.contains(text.substring(0, 2));
        return year ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    Optional<Integer> number() {
        ValueForm.Number range = form.part(ValueForm.Number.class);
        int least = range.least();
        int most = range.most();
        return scalar().flatMap(scalar -> {
            String text = scalar.text();
            if (NUMBER.matcher(text).matches()) {
                int number = Integer.parseInt(text);
                if (least <= number && number <= most) {
                    return Optional.of(number);
                }
            }
            report(new ValueProblem.NumberOutOfRange(text, key, least, most));
            return Optional.empty();
        });
    }

    Optional<Located<LocalDate>> day() {
        return scalar(ScalarForm.DAY)
                .flatMap(scalar -> DateParser.day(scalar.text(), this::report))
                .map(day -> new Located<>(day, place()));
    }

    <E> Optional<E> choice(Choices<E> choices) {
        return scalar(choices)
                .flatMap(scalar -> {
                    Optional<E> found = choices.find(scalar.text());
                    if (found.isEmpty()) {
                        List<String> nearest = OfficeWords.meant(scalar.text(), choices.names());
                        List<String> known = nearest.isEmpty() ? choices.names() : List.of();
                        report(new KeyProblem.UnknownChoice(scalar.text(), key, nearest, known));
                    }
                    return found;
                });
    }

    Optional<Fields> fields(Shape shape) {
        expect(shape);
        return mapping().map(mapping -> Fields.open(mapping, shape, diagnostics));
    }

    Optional<YamlMapping> mapping() {
        return node instanceof YamlMapping mapping
                ? Optional.of(mapping)
                : wrongForm(NodeForm.MAPPING);
    }

    List<Value> elements() {
        ValueForm.Listing listing = form.listing();
        if (node instanceof YamlSequence sequence) {
            List<Value> elements = new ArrayList<>(sequence.elements().size());
            for (YamlNode each : sequence.elements()) {
                elements.add(element(each, listing.element()));
            }
            return elements;
        }
        return switch (listing) {
            case ValueForm.OneOrList oneOrList -> List.of(as(oneOrList.element()));
            case ValueForm.ListOf list -> {
                wrongForm(NodeForm.LIST);
                yield List.of();
            }
        };
    }

    /** What stands in the list, or instead of it; nothing is reported. */
    List<Value> written() {
        return node instanceof YamlSequence ? elements() : List.of(this);
    }

    /** Entries whose keys are years; a key that is none is reported and left out. */
    List<YearEntry> byYear() {
        ValueForm declared = form.part(ValueForm.ByYear.class).value();
        List<YearEntry> entries = new ArrayList<>();
        if (node instanceof YamlMapping mapping && mapping.entries().isEmpty()) {
            reportEmptyList();
        }
        for (YamlEntry entry : mapping().map(YamlMapping::entries).orElse(List.of())) {
            Span span = entry.key().span();
            Value value =
                    new Value(
                            entry.value(), span, owner, entry.key().text(), declared, diagnostics);
            year(entry.key().text())
                    .ifPresentOrElse(
                            year -> entries.add(new YearEntry(year, span, value)),
                            () -> report(new ValueProblem.MalformedYear(entry.key().text()), span));
        }
        return entries;
    }

    record YearEntry(int year, Span place, Value value) {}

    <T> Optional<T> wrongForm(NodeForm expected) {
        report(
                isBlank()
                        ? new KeyProblem.EmptyValue(key, owner)
                        : new KeyProblem.WrongForm(key, expected, NodeForm.of(node)));
        return Optional.empty();
    }

    /**
     * Whether a text was written with ": " in it and no quotes, which YAML reads as key and value.
     */
    static boolean isProseWithColon(YamlMapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().get(0).value() instanceof YamlScalar
                && !KEY.matcher(mapping.entries().get(0).key().text()).matches();
    }

    Text proseWithColon(YamlMapping mapping) {
        YamlEntry entry = mapping.entries().get(0);
        report(new KeyProblem.ColonInProse(entry.key().text()), entry.key().span());
        return entry.value() instanceof YamlScalar scalar && !scalar.isEmpty()
                ? new TextParser(diagnostics).parse(scalar)
                : Text.nothing(mapping.span());
    }
}
