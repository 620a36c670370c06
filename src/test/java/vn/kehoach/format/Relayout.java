package vn.kehoach.format;

import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a tree in another layout that says the same: keys, quotes, indentation, brackets at random
 * and comments everywhere, some of which silence rules.
 */
final class Relayout {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}0-9 .()/+-]*[\\p{L}0-9.)]|[0-9-]+[0-9]");

    private static final List<String> REMARKS =
            List.of(
                    "# nhắc",
                    "#",
                    "# kehoach: bỏ qua TSK: để thử",
                    "# kehoach: ignore TSK-03, IND, LNG: to try",
                    "# kehoach: bỏ qua CIT đến 2030-01-01: để thử");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final boolean comments;

    /** More deeply indented, a comment would be a line of it. */
    private boolean belowBlockText;

    private Relayout(Random random, boolean comments) {
        this.random = random;
        this.comments = comments;
    }

    static String of(YamlNode root, Random random, boolean comments) {
        Relayout relayout = new Relayout(random, comments);
        relayout.block(root, 0);
        return relayout.out.toString();
    }

    private void block(YamlNode node, int indent) {
        switch (node) {
            case YamlScalar scalar -> throw new IllegalArgumentException(scalar.text());
            case YamlSequence sequence -> {
                for (YamlNode element : sequence.elements()) {
                    above(indent);
                    out.append(" ".repeat(indent)).append('-');
                    value(element, indent, true);
                }
            }
            case YamlMapping mapping -> {
                List<YamlEntry> entries = new ArrayList<>(mapping.entries());
                if (!isReadInOrder(mapping)) {
                    Collections.shuffle(entries, random);
                }
                for (YamlEntry entry : entries) {
                    above(indent);
                    out.append(" ".repeat(indent)).append(entry.key().text()).append(':');
                    value(entry.value(), indent, false);
                }
            }
        }
    }

    /** Some rules go by the order of sentences in their file: there, order is more than layout. */
    private static boolean isReadInOrder(YamlMapping mapping) {
        return List.of("body", "text", "heading").stream()
                .anyMatch(key -> mapping.find(key).isPresent());
    }

    private void above(int indent) {
        if (random.nextInt(6) == 0) {
            out.append("\n".repeat(1 + random.nextInt(2)));
        }
        if (comments && random.nextInt(4) == 0) {
            int deeper = belowBlockText ? 0 : random.nextInt(2) * random.nextInt(5);
            out.append(" ".repeat(indent + deeper)).append(remark()).append('\n');
        }
        belowBlockText = false;
    }

    private String remark() {
        return REMARKS.get(random.nextInt(REMARKS.size()));
    }

    private void behind() {
        if (comments && random.nextInt(6) == 0) {
            out.append(" ".repeat(1 + random.nextInt(3))).append(remark());
        }
        out.append('\n');
    }

    private void value(YamlNode node, int indent, boolean ofElement) {
        boolean empty = Brackets.isEmpty(node) || node instanceof YamlScalar;
        if (empty || random.nextInt(5) == 0) {
            scalarOrBrackets(node, indent);
            return;
        }
        int deeper = indent + 1 + random.nextInt(4);
        if (ofElement && !comments && random.nextBoolean()) {
            int start = out.length();
            block(node, indent + 2);
            String inner = out.substring(start).stripLeading();
            out.setLength(start);
            out.append(' ').append(inner);
            return;
        }
        boolean sameColumn = !ofElement && node instanceof YamlSequence && random.nextBoolean();
        behind();
        block(node, sameColumn ? indent : deeper);
    }

    private void scalarOrBrackets(YamlNode node, int indent) {
        if (node instanceof YamlScalar scalar) {
            if (scalar.isEmpty()) {
                out.append(' ').append(scalar.text());
            } else if (random.nextInt(4) == 0 && isProse(scalar.text())) {
                out.append(random.nextBoolean() ? " >-" : " |-");
                behind();
                out.append(" ".repeat(indent + 3)).append(scalar.text()).append('\n');
                belowBlockText = true;
                return;
            } else {
                out.append(' ').append(scalar(scalar, indent, true));
            }
        } else {
            out.append(' ').append(brackets(node, indent));
        }
        behind();
    }

    private static boolean isProse(String text) {
        return text.equals(text.strip()) && text.indexOf('\n') < 0 && !text.isEmpty();
    }

    private String scalar(YamlScalar scalar, int indent, boolean mayBreak) {
        String text = scalar.text();
        boolean prose = isProse(text) && mayBreak && !text.contains("  ");
        String broken = "\n" + " ".repeat(indent + 2);
        if (PLAIN.matcher(text).matches() && random.nextBoolean() && !text.equals("null")) {
            return prose && random.nextInt(3) == 0 ? breakOnce(text, broken) : text;
        }
        if (text.indexOf('\n') < 0 && random.nextBoolean() && !Wording.hasOddLetters(text)) {
            String quoted = "'" + text.replace("'", "''") + "'";
            return prose && random.nextInt(3) == 0 ? breakOnce(quoted, broken) : quoted;
        }
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static String breakOnce(String text, String broken) {
        int space = text.indexOf(' ');
        boolean dash = space >= 0 && text.startsWith("-", space + 1);
        return space < 0 || dash
                ? text
                : text.substring(0, space) + broken + text.substring(space + 1);
    }

    private String brackets(YamlNode node, int indent) {
        String gap = random.nextInt(3) == 0 ? "\n" + " ".repeat(indent + 3) : " ";
        return switch (node) {
            case YamlScalar scalar -> scalar.isEmpty() ? "null" : inBrackets(scalar, indent);
            case YamlSequence sequence ->
                    sequence.elements().stream()
                            .map(element -> brackets(element, indent))
                            .collect(Collectors.joining("," + gap, "[", "]"));
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .map(entry ->
                                    entry.key().text() + ": " + brackets(entry.value(), indent))
                            .collect(Collectors.joining("," + gap, "{", "}"));
        };
    }

    private String inBrackets(YamlScalar scalar, int indent) {
        boolean plain = scalar.text().matches("[a-z0-9-]*[a-z0-9]");
        return plain
                ? scalar.text()
                : scalar(
                                new YamlScalar(scalar.text() + "\n", scalar.style(), scalar.span()),
                                indent,
                                false)
                        .replace("\\n\"", "\"");
    }
}
