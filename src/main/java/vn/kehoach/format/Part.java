package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.List;

/** An entry of a mapping or an element of a list, with the comments that are about it. */
final class Part {
    /** Absent for an element. */
    final @Nullable YamlScalar key;

    final YamlNode value;

    /** What the value consists of if it is written in lines; absent for scalars and {@code {}}. */
    final @Nullable Block block;

    /** Lines above; an empty one is a blank line. */
    final List<String> before = new ArrayList<>();

    /** Behind the value, or behind the key of a block. */
    @Nullable Remark beside;

    /** Behind the dash of an element that begins on the next line. */
    @Nullable Remark behindDash;

    /** A collection in brackets whose lines are left as they are. */
    boolean asWritten;

    private Part(@Nullable YamlScalar key, YamlNode value) {
        this.key = key;
        this.value = value;
        this.block =
                value instanceof YamlScalar || isFlow(value) ? null : new Block(value, of(value));
    }

    /** The parts of a collection. */
    static List<Part> of(YamlNode collection) {
        List<Part> parts = new ArrayList<>();
        switch (collection) {
            case YamlScalar scalar -> throw new IllegalArgumentException(scalar.text());
            case YamlSequence sequence ->
                    sequence.elements().forEach(element -> parts.add(new Part(null, element)));
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    parts.add(new Part(entry.key(), entry.value()));
                }
            }
        }
        return parts;
    }

    static boolean isFlow(YamlNode node) {
        String written = node instanceof YamlScalar ? "" : node.span().text();
        return written.startsWith("{") || written.startsWith("[");
    }

    int start() {
        return key == null ? value.span().from() : key.span().from();
    }

    int end() {
        return Math.max(start(), value.span().to());
    }
}
