package vn.kehoach.decode;

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

    private static final Shape PLAIN = Shape.of(Owner.BLOCK).oneOf(KEYS).illustratable();

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
            case HEADING -> PLAIN.required("content").optional("id");
            case GOALS -> PLAIN.optional("marks");
            case TASKS -> PLAIN.optional("marks", "show");
            case INDICATORS -> PLAIN.optional("columns", "numbering");
        };
    }
}
