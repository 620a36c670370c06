package vn.kehoach.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fewest lines to take out and put in that make one list of lines another (Myers, 1986). */
public final class LineDiff {
    /** Beyond, all between the first and the last change counts as changed. */
    private static final int MOST_CHANGES = 1000;

    private final List<String> before;
    private final List<String> after;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Lines {@code from} to {@code to}, exclusive, become lines of the other list. */
    public record Change(int from, int to, int otherFrom, int otherTo) {}

    public static List<Change> of(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> left = before.subList(head, before.size() - tail);
        List<String> right = after.subList(head, after.size() - tail);
        int offset = head;
        return new LineDiff(left, right)
                .changes().stream()
                        .map(each ->
                                new Change(
                                        each.from + offset,
                                        each.to + offset,
                                        each.otherFrom + offset,
                                        each.otherTo + offset))
                        .toList();
    }

    private List<Change> changes() {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        List<int[]> trace = trace();
        if (trace.isEmpty()) {
            return List.of(new Change(0, before.size(), 0, after.size()));
        }
        return backwards(trace);
    }

    /** The furthest points reached with 0, 1, 2... changes; empty if there are too many. */
    private List<int[]> trace() {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(before.size() + after.size(), MOST_CHANGES);
        int[] furthest = new int[2 * most + 2];
        for (int d = 0; d <= most; d++) {
            trace.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = start(furthest, most, d, k);
                while (x < before.size()
                        && x - k < after.size()
                        && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                furthest[most + k] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    private static int start(int[] furthest, int most, int d, int k) {
        return comesFromAbove(furthest, most, d, k)
                ? d == 0 ? 0 : furthest[most + k + 1]
                : furthest[most + k - 1] + 1;
    }

    /** By a line put in, not by one taken out. */
    private static boolean comesFromAbove(int[] furthest, int most, int d, int k) {
        return k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]);
    }

    private List<Change> backwards(List<int[]> trace) {
        List<Change> changes = new ArrayList<>();
        int most = Math.min(before.size() + after.size(), MOST_CHANGES);
        int x = before.size();
        int y = after.size();
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            boolean added = comesFromAbove(furthest, most, d, k);
            int fromX = furthest[most + (added ? k + 1 : k - 1)];
            int fromY = fromX - (added ? k + 1 : k - 1);
            changes.add(
                    new Change(fromX, added ? fromX : fromX + 1, fromY, added ? fromY + 1 : fromY));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(changes);
        return joined(changes);
    }

    private static List<Change> joined(List<Change> single) {
        List<Change> joined = new ArrayList<>();
        for (Change each : single) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.to == each.from && last.otherTo == each.otherFrom) {
                joined.set(
                        joined.size() - 1,
                        new Change(last.from, each.to, last.otherFrom, each.otherTo));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
