package vn.kehoach.conform.clause;

import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that hold nothing but a remark in brackets in small or coloured type, such as "[minh họa]".
 */
final class Remarks {
    private static final Pattern BRACKETS = Pattern.compile("^\\[.*|.*\\][;.]?$");

    /** Of the size of what is remarked on. */
    private static final double SMALL = 0.9;

    private Remarks() {}

    static List<Line> without(List<Line> lines) {
        double largest = lines.stream().mapToDouble(Line::size).max().orElse(0);
        return lines.stream()
                .filter(line ->
                        line.size() >= SMALL * largest || !BRACKETS.matcher(line.text()).matches())
                .toList();
    }
}
