package vn.kehoach.decode;

import vn.kehoach.model.Appendix;
import vn.kehoach.model.Appendix.Orientation;
import vn.kehoach.model.AppendixId;
import vn.kehoach.model.Content;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.yaml.YamlMapping;

import java.util.List;
import java.util.Optional;

final class AppendixDecoder {
    static final Shape WORDED =
            Shape.of(Owner.APPENDIX)
                    .required("id", "title")
                    .oneOf(List.of("content", "table"))
                    .optional("orientation", "notes")
                    .illustratable();
    static final Shape TABULAR = WORDED.optional("groups", "columns", "numbering");

    private static final Choices<Orientation> ORIENTATIONS = Choices.all(Orientation.class);
    private static final Choices<Table> TABLES = Choices.all(Table.class);

    private AppendixDecoder() {}

    private enum Table {
        INDICATORS,
        TASKS
    }

    static Optional<Appendix> decode(Value value) {
        boolean worded =
                value.node() instanceof YamlMapping mapping
                        && mapping.find("content").isPresent()
                        && mapping.find("table").isEmpty();
        return value.fields(worded ? WORDED : TABULAR).map(AppendixDecoder::decode);
    }

    private static Appendix decode(Fields fields) {
        return new Appendix(
                fields.id("id", AppendixId::new),
                fields.text("title"),
                fields.choice("orientation", ORIENTATIONS, Orientation.PORTRAIT),
                content(fields),
                fields.texts("notes"),
                fields.provenance(),
                fields.places());
    }

    private static List<Content> content(Fields fields) {
        Optional<String> chosen = fields.chosen("content", "table");
        if (chosen.equals(Optional.of("content"))) {
            return ContentDecoder.decode(fields, "content", BlockPlace.APPENDIX);
        }
        return fields.value("table").flatMap(value -> value.choice(TABLES)).stream()
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
