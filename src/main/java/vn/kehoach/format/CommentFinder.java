package vn.kehoach.format;

import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlScalar.Style;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the comments and blank lines of a file: what is in no scalar. */
final class CommentFinder {
    private final String text;
    private final NavigableMap<Integer, YamlScalar> scalars = new TreeMap<>();
    private final List<FoundComment> found = new ArrayList<>();

    private CommentFinder(YamlNode root) {
        this.text = root.span().file().text();
        add(root);
    }

    /** In reading order. */
    static List<FoundComment> find(YamlNode root) {
        CommentFinder finder = new CommentFinder(root);
        finder.find();
        return finder.found;
    }

    private void add(YamlNode node) {
        switch (node) {
            case YamlScalar scalar -> {
                if (!scalar.span().text().isEmpty()) {
                    scalars.put(scalar.span().from(), scalar);
                }
            }
            case YamlSequence sequence -> sequence.elements().forEach(this::add);
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry -> {
                                add(entry.key());
                                add(entry.value());
                            });
        }
    }

    private void find() {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            line(start, end);
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    private void line(int start, int end) {
        int i = Math.max(start, endOfScalarOver(start));
        if (i > start && i >= end) {
            return;
        }
        if (i == start && text.substring(start, end).isBlank()) {
            if (!endsTextThatKeepsBlankLines(start)) {
                found.add(new FoundComment(start, 1, new Remark("", ""), true, false));
            }
            return;
        }
        while (i < end) {
            YamlScalar scalar = scalars.get(i);
            if (scalar != null) {
                i = isBlock(scalar) ? endOfHeader(i, end) : scalar.span().to();
            } else if (text.charAt(i) == '#' && (i == start || isWhite(text.charAt(i - 1)))) {
                comment(start, i, end);
                return;
            } else {
                i++;
            }
        }
    }

    private void comment(int start, int at, int end) {
        String before = text.substring(start, at);
        String bare = before.strip();
        boolean marker = bare.equals("---") || bare.equals("...");
        int gap = before.length() - before.stripTrailing().length();
        String spaces = before.endsWith("\t") ? " " : " ".repeat(gap);
        found.add(
                new FoundComment(
                        at,
                        marker ? 1 : before.length() + 1,
                        new Remark(text.substring(at, end).stripTrailing(), spaces),
                        bare.isEmpty() || marker,
                        !bare.isEmpty() && bare.chars().allMatch(c -> c == '-' || c == ' ')));
    }

    /** Where the scalar ends that the start of a line lies in, if one does. */
    private int endOfScalarOver(int start) {
        Map.Entry<Integer, YamlScalar> before = scalars.lowerEntry(start);
        int end = before == null ? -1 : before.getValue().span().to();
        return end > start ? end : -1;
    }

    /** {@code |+}: the blank lines below are its own. */
    private boolean endsTextThatKeepsBlankLines(int start) {
        Map.Entry<Integer, YamlScalar> before = scalars.lowerEntry(start);
        return before != null
                && isBlock(before.getValue())
                && before.getValue().text().endsWith("\n\n")
                && text.substring(before.getValue().span().to(), start).isBlank();
    }

    private int endOfHeader(int start, int end) {
        int i = start;
        while (i < end && !isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlock(YamlScalar scalar) {
        return scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t';
    }
}
