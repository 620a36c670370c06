package vn.kehoach.decode;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.yaml.YamlMapping;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The keys of which each block has one. */
enum BlockKind {
    TEXT,
    PARAGRAPHS(EnumSet.of(BlockPlace.SECTION)),
    POINTS,
    BULLETS,
    HEADING(EnumSet.of(BlockPlace.SECTION, BlockPlace.APPENDIX)),
    GOALS,
    TASKS,
    INDICATORS,
    DUTIES,
    FUNDING,
    TABLE,
    FORM,
    NOTE;

    private static final List<String> KEYS = Arrays.stream(values()).map(BlockKind::key).toList();

    private static final Shape PLAIN =
            Shape.of(Owner.BLOCK)
                    .oneOf(
                            Arrays.stream(values())
                                    .map(kind -> new Key(kind.key(), kind.value()))
                                    .toArray(Key[]::new))
                    .illustratable();
    private static final Shape HEADED =
            PLAIN.required("content", new ValueForm.Later(() -> BlockKind.clause()))
                    .optional("id", ValueForm.name(SectionId.class));
    private static final Shape OF_GOALS = PLAIN.optional("marks", ContentDecoder.GOAL_MARKS);
    private static final Shape OF_TASKS =
            PLAIN.optional("marks", ContentDecoder.TASK_MARKS)
                    .optional(
                            "show",
                            new ValueForm.OneOrList(
                                    ContentDecoder.TASK_DETAILS, ValueForm.Repetition.REFUSED));
    private static final Shape OF_INDICATORS =
            PLAIN.optional("columns", TableChoices.OF_INDICATORS)
                    .optional("numbering", TableChoices.NUMBERINGS);

    private final Set<BlockPlace> places;

    BlockKind() {
        this(EnumSet.allOf(BlockPlace.class));
    }

    BlockKind(Set<BlockPlace> places) {
        this.places = places;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return KEYS;
    }

    boolean standsIn(BlockPlace place) {
        return places.contains(place);
    }

    List<BlockPlace> places() {
        return List.copyOf(places);
    }

    /** What the block is, or was meant to be if its key is misspelt. */
    static Optional<BlockKind> of(YamlMapping block) {
        return MeantKey.of(block, KEYS).map(key -> values()[KEYS.indexOf(key)]);
    }

    Shape shape() {
        return switch (this) {
            case TEXT, PARAGRAPHS, POINTS, BULLETS, DUTIES, FUNDING, TABLE, FORM, NOTE -> PLAIN;
            case HEADING -> HEADED;
            case GOALS -> OF_GOALS;
            case TASKS -> OF_TASKS;
            case INDICATORS -> OF_INDICATORS;
        };
    }

    /** A block of this kind. */
    ValueForm form() {
        return ValueForm.chosen(shape(), key());
    }

    /** What stands under the key. */
    private ValueForm value() {
        return switch (this) {
            case TEXT, HEADING, NOTE -> ScalarForm.TEXT;
            case PARAGRAPHS, POINTS, BULLETS -> EntryDecoder.LIST;
            case GOALS -> ValueForm.selection(GoalId.class);
            case TASKS -> ValueForm.selection(TaskGroupId.class);
            case INDICATORS -> ValueForm.selection(IndicatorGroupId.class);
            case DUTIES -> ValueForm.list(DutyDecoder.SHAPE);
            case FUNDING -> FundingDecoder.SHAPE;
            case TABLE -> TableDecoder.SHAPE;
            case FORM -> FormDecoder.SHAPE;
        };
    }

    private static ValueForm clause() {
        return ContentDecoder.form(BlockPlace.CLAUSE);
    }
}
