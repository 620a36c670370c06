package vn.kehoach.yaml;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Grows a tree from nodes in reading order; can be finished at any point. */
final class TreeBuilder {
    private final SourceFile file;
    private final FileProblems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable YamlNode root;

    /** The collections that ended since the last node began. */
    private final List<Open> ended = new ArrayList<>();

    TreeBuilder(SourceFile file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A collection whose end has not been read. */
    private abstract static sealed class Open {
        /** In UTF-16 units, as is the end. */
        int start;

        int end;

        Open(int start) {
            this.start = start;
            this.end = start;
        }

        /** A node may begin before its collection: an anchor may be of the first key. */
        void reach(Span node) {
            start = Math.min(start, node.from());
            end = node.to();
        }
    }

    private static final class OpenMapping extends Open {
        final List<YamlEntry> entries = new ArrayList<>();
        final Map<String, YamlScalar> keys = new HashMap<>();
        @Nullable YamlScalar key;

        OpenMapping(int start) {
            super(start);
        }
    }

    private static final class OpenSequence extends Open {
        final List<YamlNode> elements = new ArrayList<>();

        OpenSequence(int start) {
            super(start);
        }
    }

    boolean isComplete() {
        return root != null;
    }

    /** How many the innermost mapping has so far. */
    int keys() {
        return open.peek() instanceof OpenMapping mapping ? mapping.keys.size() : 0;
    }

    int depth() {
        return open.size();
    }

    void startMapping(int offset) {
        ended.clear();
        open.push(new OpenMapping(offset));
    }

    void startSequence(int offset) {
        ended.clear();
        open.push(new OpenSequence(offset));
    }

    void key(YamlScalar key) {
        ended.clear();
        if (open.peek() instanceof OpenMapping mapping) {
            mapping.key = key;
            mapping.reach(key.span());
        }
    }

    void scalar(YamlScalar scalar) {
        ended.clear();
        add(scalar);
    }

    /** A block collection ends where its last value does. */
    void end() {
        Open collection = open.pop();
        ended.add(collection);
        add(node(collection));
    }

    /** A flow collection ends after its bracket. */
    void end(int offset) {
        Open collection = open.pop();
        collection.end = offset;
        add(node(collection));
    }

    Optional<YamlNode> finish() {
        while (!open.isEmpty()) {
            end();
        }
        return Optional.ofNullable(root);
    }

    /** The 0-based columns of the collections a line may go on with, innermost first. */
    List<Integer> columns() {
        return Stream.concat(ended.stream(), open.stream())
                .map(collection -> file.position(collection.start).column() - 1)
                .distinct()
                .toList();
    }

    /** Where the innermost collection still open begins, or -1. */
    int innermostStart() {
        return open.isEmpty() ? -1 : open.peek().start;
    }

    private YamlNode node(Open collection) {
        Span span = file.span(collection.start, collection.end);
        return switch (collection) {
            case OpenMapping mapping -> new YamlMapping(mapping.entries, span);
            case OpenSequence sequence -> new YamlSequence(sequence.elements, span);
        };
    }

    private void add(YamlNode value) {
        switch (open.peek()) {
            case null -> root = value;
            case OpenSequence sequence -> {
                sequence.elements.add(value);
                sequence.reach(value.span());
            }
            case OpenMapping mapping -> {
                mapping.reach(value.span());
                addEntry(mapping, value);
            }
        }
    }

    private void addEntry(OpenMapping mapping, YamlNode value) {
        YamlScalar key = mapping.key;
        mapping.key = null;
        if (key == null) {
            return;
        }
        YamlScalar first = mapping.keys.putIfAbsent(key.text(), key);
        if (first == null) {
            mapping.entries.add(new YamlEntry(key, value));
        } else {
            problems.report(
                    new YamlProblem.DuplicateKey(key.text()),
                    key.span(),
                    new Related(Relation.FIRST_DECLARED_HERE, first.span()));
        }
    }
}
