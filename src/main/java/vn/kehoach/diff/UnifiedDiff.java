package vn.kehoach.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The change of a text in the form that {@code git apply} and {@code patch -p1} read. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /**
     * @param path relative, with {@code /}
     */
    public static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(before, after);
        diff.out.append("--- ").append(name("a/" + path)).append('\n');
        diff.out.append("+++ ").append(name("b/" + path)).append('\n');
        hunks(LineDiff.of(diff.before, diff.after)).forEach(diff::write);
        return diff.out.toString();
    }

    /** Each with its line feed: to these tools nothing else ends a line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** Changes so near to each other that their context meets. */
    private static List<List<LineDiff.Change>> hunks(List<LineDiff.Change> changes) {
        List<List<LineDiff.Change>> hunks = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (LineDiff.Change change : changes) {
            if (hunks.isEmpty() || change.from() - end > 2 * CONTEXT) {
                hunks.add(new ArrayList<>());
            }
            hunks.get(hunks.size() - 1).add(change);
            end = change.to();
        }
        return hunks;
    }

    private void write(List<LineDiff.Change> hunk) {
        LineDiff.Change first = hunk.get(0);
        LineDiff.Change last = hunk.get(hunk.size() - 1);
        int lead = Math.min(CONTEXT, first.from());
        int trail = Math.min(CONTEXT, before.size() - last.to());
        int from = first.from() - lead;
        int to = last.to() + trail;
        int otherFrom = first.otherFrom() - lead;
        int otherTo = last.otherTo() + trail;
        out.append("@@ -").append(range(from, to));
        out.append(" +").append(range(otherFrom, otherTo)).append(" @@\n");
        int done = from;
        for (LineDiff.Change change : hunk) {
            write(' ', before, done, change.from());
            write('-', before, change.from(), change.to());
            write('+', after, change.otherFrom(), change.otherTo());
            done = change.to();
        }
        write(' ', before, done, to);
    }

    /** Of no lines the line before is named. */
    private static String range(int from, int to) {
        int count = to - from;
        int start = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(start) : start + "," + count;
    }

    private void write(char sign, List<String> lines, int from, int to) {
        for (String line : lines.subList(from, to)) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** In quotes what would end a name early; behind spaces a tab, as git writes it. */
    private static String name(String path) {
        boolean special =
                path.chars().anyMatch(c -> c < 0x20 || c == 0x7f || c == '"' || c == '\\');
        if (!special) {
            return path.indexOf(' ') < 0 ? path : path + "\t";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int c = each & 0xff;
            if (c < 0x20 || c >= 0x7f) {
                quoted.append('\\')
                        .append((char) ('0' + (c >> 6)))
                        .append((char) ('0' + (c >> 3 & 7)))
                        .append((char) ('0' + (c & 7)));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        }
        return quoted.append('"').toString();
    }
}
