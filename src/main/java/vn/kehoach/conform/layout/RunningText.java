package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The lines of the body that no table encloses and that are no page numbers or marks of the first
 * page.
 *
 * @param pages the lines of each page, beside its sheet
 */
record RunningText(List<Page> pages) {
    record Page(Sheet sheet, List<Line> lines) {
        Page {
            lines = List.copyOf(lines);
        }
    }

    RunningText {
        pages = List.copyOf(pages);
    }

    static RunningText of(List<Sheet> sheets, List<PageNumber> numbers, FirstPage firstPage) {
        Set<Line> apart = Collections.newSetFromMap(new IdentityHashMap<>());
        numbers.forEach(number -> apart.add(number.line()));
        return new RunningText(
                sheets.stream()
                        .map(sheet ->
                                new Page(
                                        sheet,
                                        sheet.freeLines().stream()
                                                .filter(line -> !apart.contains(line))
                                                .filter(line -> !firstPage.has(line))
                                                .toList()))
                        .toList());
    }

    /** What lies below the title and above the closing. */
    RunningText between(Letterhead letterhead, Title title, Closing closing) {
        double top = Math.max(letterhead.bottom(), title.bottom());
        List<Page> between = new ArrayList<>();
        for (Page page : pages) {
            boolean first = between.isEmpty();
            List<Line> lines =
                    page.lines().stream()
                            .filter(line -> !first || line.top() >= top - 1)
                            .filter(line -> closing.isAfter(line))
                            .toList();
            between.add(new Page(page.sheet(), lines));
        }
        return new RunningText(between);
    }
}
