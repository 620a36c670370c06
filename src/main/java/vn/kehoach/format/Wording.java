package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlScalar.Style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A scalar laid out.
 *
 * @param first what stands behind the key or dash
 * @param more the lines below, indented already
 * @param isBlock the text begins below its header, behind which a comment may stand
 */
record Wording(String first, List<String> more, boolean isBlock) {
    /** In characters: two versions still fit side by side on a wide screen. */
    static final int WIDTH = 108;

    private static final int STEP = 2;

    private static Wording line(String text) {
        return new Wording(text, List.of(), false);
    }

    /**
     * @param column where it would begin, 0-based
     * @param indent of the lines below
     */
    static Wording of(YamlScalar scalar, @Nullable Form form, int column, int indent) {
        String text = scalar.text();
        boolean block = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
        if (!block && hasOddLetters(text)) {
            return asWritten(scalar, indent);
        }
        if (text.indexOf('\n') >= 0 && !text.isBlank()) {
            boolean prose = scalar.style() == Style.FOLDED || text.strip().indexOf('\n') < 0;
            return prose && Folding.mayFold(text) ? folded(text, indent) : literal(text, indent);
        }
        String line = onOneLine(scalar, false, form);
        boolean fits = column + line.codePointCount(0, line.length()) <= WIDTH;
        return fits || !Folding.helps(text) ? line(line) : folded(text, indent);
    }

    /** Without a line break. */
    static String onOneLine(YamlScalar scalar, boolean inBrackets) {
        return onOneLine(scalar, inBrackets, null);
    }

    static String onOneLine(YamlScalar scalar, boolean inBrackets, @Nullable Form form) {
        String text = scalar.text();
        if (scalar.isEmpty()) {
            return text;
        }
        boolean quoted = scalar.style() != Style.PLAIN && scalar.style() != Style.FOLDED;
        if (hasOddLetters(text) && scalar.style() != Style.PLAIN && quoted && !hasLines(scalar)) {
            return scalar.span().text();
        }
        return form != Form.FIGURE && Plain.mayStand(text, inBrackets) ? text : quoted(text);
    }

    static boolean hasLines(YamlNode node) {
        return node.span().text().contains("\n") || node.span().text().contains("\r");
    }

    private static String quoted(String text) {
        boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        if (single && text.indexOf('\'') < 0 && text.indexOf('\n') < 0) {
            return "'" + text + "'";
        }
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return '"' + escaped + '"';
    }

    private static Wording folded(String text, int indent) {
        List<String> more = new ArrayList<>();
        for (String line : Folding.fold(text, WIDTH - indent)) {
            more.add(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
        return new Wording(">" + chomping(text), more, true);
    }

    private static Wording literal(String text, int indent) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (text.endsWith("\n")) {
            lines.removeLast();
        }
        boolean startsWithSpace =
                lines.stream()
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .filter(line -> line.startsWith(" ") || line.startsWith("\t"))
                        .isPresent();
        String header = "|" + (startsWithSpace ? STEP : "") + chomping(text);
        return new Wording(
                header,
                lines.stream()
                        .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .toList(),
                true);
    }

    private static String chomping(String text) {
        return text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-";
    }

    /** Line by line, indented anew; not for blocks. */
    static Wording asWritten(YamlScalar scalar, int indent) {
        List<String> lines = indented(scalar.span().text(), indent);
        return new Wording(lines.getFirst(), lines.subList(1, lines.size()), false);
    }

    /** A stretch of a source whose lines may be indented at will. */
    static List<String> indented(String written, int indent) {
        List<String> lines = new ArrayList<>();
        for (String line : written.split("\r\n|\r|\n", -1)) {
            String bare = line.stripLeading();
            lines.add(lines.isEmpty() ? line : bare.isEmpty() ? "" : " ".repeat(indent) + bare);
        }
        return lines;
    }

    /** Such as are written as escapes on purpose, or count as spaces to some and not to others. */
    static boolean hasOddLetters(String text) {
        return text.codePoints().anyMatch(Wording::isOdd);
    }

    static boolean isOdd(int c) {
        if (c == '\n' || c >= ' ' && c < 0x7f) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
