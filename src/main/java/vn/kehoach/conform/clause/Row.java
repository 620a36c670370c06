package vn.kehoach.conform.clause;

import vn.kehoach.conform.page.Line;

import java.util.Collection;
import java.util.List;

/**
 * One measurement and its verdict.
 *
 * @param clause in appendix I, part I of the decree, such as {@code II.1b}
 * @param pages of the file where it lies outside; empty: everywhere or nowhere
 */
public record Row(
        String clause,
        Component component,
        Quality quality,
        Value measured,
        Value allowed,
        Verdict verdict,
        List<Integer> pages) {
    public Row {
        pages = pages.stream().distinct().sorted().toList();
    }

    static Row undetermined(
            String clause,
            Component component,
            Quality quality,
            Value allowed,
            Verdict.Reason reason) {
        return new Row(
                clause,
                component,
                quality,
                new Value.Nothing(),
                allowed,
                new Verdict.Undetermined(reason),
                List.of());
    }

    static List<Integer> pages(Collection<Line> lines) {
        return lines.stream().map(Line::page).toList();
    }
}
