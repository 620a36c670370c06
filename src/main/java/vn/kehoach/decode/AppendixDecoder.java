package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.chosen;
import static vn.kehoach.decode.ValueForm.either;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.name;
import static vn.kehoach.decode.ValueForm.selection;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Appendix.Binding;
import vn.kehoach.model.Appendix.Orientation;
import vn.kehoach.model.AppendixId;
import vn.kehoach.model.Content;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;

import java.util.List;
import java.util.Optional;

final class AppendixDecoder {
    private static final Choices<Orientation> ORIENTATIONS = Choices.all(Orientation.class);
    private static final Choices<Binding> BINDINGS =
            Choices.trueOrFalse(Binding.OWN_FILE, Binding.SAME_FILE);
    private static final Choices<Table> TABLES = Choices.all(Table.class);

    private static final Shape WORDED =
            Shape.of(Owner.APPENDIX)
                    .required("id", name(AppendixId.class))
                    .required("title", TEXT)
                    .oneOf(
                            new Key("content", ContentDecoder.form(BlockPlace.APPENDIX)),
                            new Key("table", TABLES))
                    .optional("orientation", ORIENTATIONS)
                    .optional("separate-file", BINDINGS)
                    .optional("notes", list(TEXT))
                    .illustratable();
    private static final Shape OF_INDICATORS =
            WORDED.optional("groups", selection(IndicatorGroupId.class))
                    .optional("columns", TableChoices.OF_INDICATORS)
                    .optional("numbering", TableChoices.NUMBERINGS);
    private static final Shape OF_TASKS =
            WORDED.optional("groups", selection(TaskGroupId.class))
                    .optional("columns", TableChoices.OF_TASKS)
                    .optional("numbering", TableChoices.NUMBERINGS);
    static final ValueForm FORM =
            either(
                    chosen(WORDED, "content"),
                    chosen(OF_INDICATORS, "table", "indicators"),
                    chosen(OF_TASKS, "table", "tasks"));

    private AppendixDecoder() {}

    private enum Table {
        INDICATORS,
        TASKS
    }

    static Optional<Appendix> decode(Value value) {
        Shape shape = shape(value);
        return value.fields(shape)
                .map(fields -> decode(fields, shape == OF_TASKS ? Table.TASKS : Table.INDICATORS));
    }

    private static Shape shape(Value value) {
        if (!(value.node() instanceof YamlMapping mapping)) {
            return WORDED;
        }
        if (mapping.find("table").isEmpty() && mapping.find("content").isPresent()) {
            return WORDED;
        }
        return mapping.entries().stream()
                        .filter(entry -> !WORDED.takes(key(entry)) || key(entry).equals("table"))
                        .anyMatch(entry ->
                                entry.value() instanceof YamlScalar scalar
                                        && scalar.text().equals("tasks"))
                ? OF_TASKS
                : OF_INDICATORS;
    }

    private static String key(YamlEntry entry) {
        return entry.key().text();
    }

    private static Appendix decode(Fields fields, Table table) {
        return new Appendix(
                fields.id("id", AppendixId::new),
                fields.text("title"),
                fields.choice("orientation", ORIENTATIONS, Orientation.PORTRAIT),
                fields.choice("separate-file", BINDINGS, Binding.SAME_FILE),
                content(fields, table),
                fields.texts("notes"),
                fields.provenance(),
                fields.places());
    }

    private static List<Content> content(Fields fields, Table likely) {
        Optional<String> chosen = fields.chosen("content", "table");
        if (chosen.equals(Optional.of("content"))) {
            return ContentDecoder.decode(fields, "content", BlockPlace.APPENDIX);
        }
        return fields.value("table").flatMap(value -> value.choice(TABLES)).stream()
                .filter(table -> table == likely)
                .map(table -> table(fields, table))
                .toList();
    }

    private static Content table(Fields fields, Table table) {
        return switch (table) {
            case INDICATORS ->
                    new Content.IndicatorTable(
                            SelectionDecoder.allUnlessChosen(
                                    fields, "groups", IndicatorGroupId::new),
                            TableChoices.indicatorColumns(fields),
                            TableChoices.numbering(fields),
                            Provenance.OWN,
                            fields.span());
            case TASKS ->
                    new Content.TaskTable(
                            SelectionDecoder.allUnlessChosen(fields, "groups", TaskGroupId::new),
                            TableChoices.taskColumns(fields),
                            TableChoices.numbering(fields),
                            Provenance.OWN,
                            fields.span());
        };
    }
}
