package vn.kehoach.decode;

import vn.kehoach.model.Content;
import vn.kehoach.model.Content.Marks;
import vn.kehoach.model.Content.TaskDetail;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The blocks of a section, a clause or an appendix. */
final class ContentDecoder {
    static final Choices<Marks> GOAL_MARKS = Choices.of(Marks.DASHES, Marks.NUMBERS, Marks.LETTERS);
    static final Choices<Marks> TASK_MARKS = Choices.of(Marks.NUMBERS, Marks.LETTERS);
    static final Choices<TaskDetail> TASK_DETAILS = Choices.all(TaskDetail.class);

    private ContentDecoder() {}

    /** What may stand there as {@code content}. */
    static ValueForm form(BlockPlace place) {
        return ValueForm.list(
                new ValueForm.Either(
                        Stream.concat(
                                        Stream.of(ScalarForm.TEXT),
                                        Arrays.stream(BlockKind.values())
                                                .filter(kind -> kind.standsIn(place))
                                                .map(BlockKind::form))
                                .toList()));
    }

    static List<Content> decode(Fields owner, String key, BlockPlace place) {
        return owner.list(key, value -> block(value, place));
    }

    private static Optional<Content> block(Value value, BlockPlace place) {
        return switch (value.node()) {
            case YamlMapping mapping when Value.isProseWithColon(mapping) -> prose(value);
            case YamlMapping mapping -> block(value, mapping, place);
            case YamlScalar scalar -> prose(value);
            case YamlSequence sequence -> value.wrongForm(NodeForm.MAPPING);
        };
    }

    private static Optional<Content> prose(Value value) {
        return Optional.of(new Content.Prose(value.text(), Provenance.OWN, value.node().span()));
    }

    private static Optional<Content> block(Value value, YamlMapping mapping, BlockPlace place) {
        Optional<BlockKind> kind = BlockKind.of(mapping);
        if (kind.isEmpty()) {
            reportUndecided(value, mapping);
            return Optional.empty();
        }
        Optional<Fields> fields = value.as(kind.get().form()).fields(kind.get().shape());
        if (fields.filter(each -> each.has(kind.get().key())).isEmpty()) {
            return Optional.empty();
        }
        if (!kind.get().standsIn(place)) {
            fields.get()
                    .report(
                            new KeyProblem.MisplacedBlock(kind.get().key(), kind.get().places()),
                            fields.get().keyPlace(kind.get().key()));
        }
        return content(kind.get(), fields.get());
    }

    /** Reports the first key alone: whether the others fit depends on it. */
    private static void reportUndecided(Value value, YamlMapping mapping) {
        if (mapping.entries().isEmpty()) {
            value.report(new KeyProblem.MissingOneOf(BlockKind.keys(), Owner.BLOCK));
            return;
        }
        YamlScalar key = mapping.entries().get(0).key();
        value.report(
                new KeyProblem.UnknownKey(key.text(), Owner.BLOCK, List.of(), BlockKind.keys()),
                key.span());
    }

    private static Optional<Content> content(BlockKind kind, Fields fields) {
        Provenance provenance = fields.provenance();
        Span span = fields.span();
        String key = kind.key();
        return switch (kind) {
            case TEXT -> Optional.of(new Content.Prose(fields.text(key), provenance, span));
            case NOTE -> Optional.of(new Content.Remark(fields.text(key), provenance, span));
            case PARAGRAPHS, POINTS, BULLETS ->
                    Optional.of(EntryDecoder.list(fields, key, provenance, span));
            case HEADING -> Optional.of(clause(fields, provenance));
            case GOALS -> Optional.of(goals(fields, provenance));
            case TASKS -> Optional.of(tasks(fields, provenance));
            case INDICATORS -> Optional.of(indicators(fields, provenance));
            case DUTIES -> Optional.of(DutyDecoder.list(fields, provenance));
            case FUNDING ->
                    nested(
                            fields,
                            key,
                            FundingDecoder.SHAPE,
                            inner -> FundingDecoder.decode(inner, provenance, span));
            case TABLE ->
                    nested(
                            fields,
                            key,
                            TableDecoder.SHAPE,
                            inner -> TableDecoder.decode(inner, provenance, span));
            case FORM ->
                    nested(
                            fields,
                            key,
                            FormDecoder.SHAPE,
                            inner -> FormDecoder.decode(inner, provenance, span));
        };
    }

    private static Optional<Content> nested(
            Fields block, String key, Shape shape, Function<Fields, Content> decode) {
        return block.value(key).flatMap(value -> value.fields(shape)).map(decode);
    }

    private static Content clause(Fields fields, Provenance provenance) {
        return new Content.Clause(
                fields.idOrNull("id", SectionId::new),
                fields.text("heading"),
                decode(fields, "content", BlockPlace.CLAUSE),
                provenance,
                fields.span());
    }

    private static Content goals(Fields fields, Provenance provenance) {
        return new Content.GoalList(
                SelectionDecoder.decode(fields, "goals", GoalId::new),
                fields.choice("marks", GOAL_MARKS, Marks.DASHES),
                provenance,
                fields.span());
    }

    private static Content tasks(Fields fields, Provenance provenance) {
        return new Content.TaskList(
                SelectionDecoder.decode(fields, "tasks", TaskGroupId::new),
                fields.choice("marks", TASK_MARKS, Marks.NUMBERS),
                fields.choices("show", TASK_DETAILS),
                provenance,
                fields.span());
    }

    private static Content indicators(Fields fields, Provenance provenance) {
        return new Content.IndicatorTable(
                SelectionDecoder.decode(fields, "indicators", IndicatorGroupId::new),
                TableChoices.indicatorColumns(fields),
                TableChoices.numbering(fields),
                provenance,
                fields.span());
    }
}
