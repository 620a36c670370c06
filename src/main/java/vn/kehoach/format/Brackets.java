package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collections on one line: {@code [a, b]}, {@code { from: 2023, to: 2030 }}. */
final class Brackets {
    private Brackets() {}

    static String of(YamlNode node, @Nullable Form form) {
        return switch (node) {
            case YamlScalar scalar -> Wording.onOneLine(scalar, true, form);
            case YamlSequence sequence ->
                    sequence.elements().stream()
                            .map(element -> of(element, form))
                            .collect(Collectors.joining(", ", "[", "]"));
            case YamlMapping mapping when mapping.entries().isEmpty() -> "{}";
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .sorted(
                                    Comparator.comparing(
                                            entry -> entry.key().text(), Form.order(form, mapping)))
                            .map(entry -> of(entry, form))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        };
    }

    private static String of(YamlEntry entry, @Nullable Form form) {
        String key = Wording.onOneLine(entry.key(), true);
        return key + ": " + of(entry.value(), Form.under(form, entry.key().text()));
    }

    /** What cannot be told from nothing between commas, or needs more than one line. */
    static boolean holdsNothing(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.span().text().isEmpty();
            case YamlSequence sequence ->
                    sequence.elements().stream().anyMatch(Brackets::holdsNothing);
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .anyMatch(entry ->
                                    holdsNothing(entry.key()) || holdsNothing(entry.value()));
        };
    }

    /** A list of words without spaces, which need no line each. */
    static boolean holdsIds(YamlNode node) {
        return node instanceof YamlSequence sequence
                && sequence.elements().stream()
                        .allMatch(element ->
                                element instanceof YamlScalar scalar
                                        && scalar.text().matches("[a-z0-9-]+"));
    }

    /** Ids over as many lines as they need. */
    static List<String> fill(YamlNode ids, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int start = line.length();
        for (String id : of(ids, null).split(" ")) {
            boolean first = line.length() == start;
            if (!first && line.length() + 1 + id.length() > Wording.WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent + 1));
                start = line.length();
                first = true;
            }
            line.append(first ? "" : " ").append(id);
        }
        lines.add(line.toString());
        return lines;
    }

    static boolean isEmpty(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.isEmpty();
            case YamlSequence sequence -> sequence.elements().isEmpty();
            case YamlMapping mapping -> mapping.entries().isEmpty();
        };
    }
}
