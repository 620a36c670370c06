package vn.kehoach.report.rules;

import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What to take from one text and what to add to get another, line by line. */
final class LineDiff {
    /** Kept lines shown before and after each change. */
    private static final int CONTEXT = 1;

    private static final Pattern UNUSUAL_SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");

    enum Fate {
        KEPT,
        REMOVED,
        ADDED,
        /** Stands for kept lines that are left out. */
        GAP
    }

    record Line(Fate fate, String text) {
        /** For a terminal; spaces that only look like one are named, or no change would be seen. */
        String shown() {
            return UNUSUAL_SPACE
                    .matcher(Terminal.show(text))
                    .replaceAll(it -> "<U+%04X>".formatted((int) it.group().charAt(0)));
        }
    }

    private LineDiff() {}

    /** Empty if the texts have the same lines. */
    public static List<Line> of(String before, String after) {
        List<Line> all = all(before.lines().toList(), after.lines().toList());
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (nearChange(all, i)) {
                shown.add(all.get(i));
            } else if (!shown.isEmpty() && shown.getLast().fate() != Fate.GAP) {
                shown.add(new Line(Fate.GAP, ""));
            }
        }
        if (!shown.isEmpty() && shown.getLast().fate() == Fate.GAP) {
            shown.removeLast();
        }
        return shown;
    }

    private static boolean nearChange(List<Line> all, int at) {
        return all
                .subList(Math.max(0, at - CONTEXT), Math.min(all.size(), at + CONTEXT + 1))
                .stream()
                .anyMatch(line -> line.fate() != Fate.KEPT);
    }

    /** By the longest common subsequence, between the first and the last difference. */
    private static List<Line> all(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, start).forEach(line -> lines.add(new Line(Fate.KEPT, line)));
        lines.addAll(
                between(
                        before.subList(start, before.size() - end),
                        after.subList(start, after.size() - end)));
        before.subList(before.size() - end, before.size())
                .forEach(line -> lines.add(new Line(Fate.KEPT, line)));
        return lines;
    }

    private static List<Line> between(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Fate.KEPT, before.get(i++)));
                j++;
            } else if (j == after.size()
                    || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Fate.REMOVED, before.get(i++)));
            } else {
                lines.add(new Line(Fate.ADDED, after.get(j++)));
            }
        }
        return lines;
    }
}
