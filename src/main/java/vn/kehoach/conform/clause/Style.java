package vn.kehoach.conform.clause;

import org.jspecify.annotations.Nullable;

import vn.kehoach.conform.layout.Letters;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a component is set: one line of the decree's table of letters.
 *
 * @param weight absent: left open
 */
record Style(
        String clause,
        Component component,
        Range size,
        @Nullable Term weight,
        @Nullable Term slant,
        @Nullable Term letters) {

    Style(String clause, Component component, Range size) {
        this(clause, component, size, null, null, null);
    }

    Style weight(Term weight) {
        return new Style(clause, component, size, weight, slant, letters);
    }

    Style slant(Term slant) {
        return new Style(clause, component, size, weight, slant, letters);
    }

    Style letters(Term letters) {
        return new Style(clause, component, size, weight, slant, letters);
    }

    List<Row> measure(List<Line> all) {
        List<Line> lines = Remarks.without(all);
        List<Row> rows = new ArrayList<>();
        rows.add(size(lines));
        add(rows, Quality.WEIGHT, weight, lines, it -> it.bold() ? Term.BOLD : Term.REGULAR);
        add(rows, Quality.SLANT, slant, lines, it -> it.italic() ? Term.ITALIC : Term.UPRIGHT);
        add(
                rows,
                Quality.LETTERS,
                letters,
                lines,
                it -> Letters.capitals(it) ? Term.CAPITALS : Term.SMALL_LETTERS);
        return rows;
    }

    private Row size(List<Line> lines) {
        if (lines.isEmpty()) {
            return undetermined(Quality.SIZE, size.value());
        }
        List<Double> sizes = lines.stream().map(Line::size).toList();
        List<Line> outside = lines.stream().filter(line -> !size.holds(line.size())).toList();
        return new Row(
                clause,
                component,
                Quality.SIZE,
                size.measured(sizes),
                size.value(),
                size.verdict(sizes),
                Row.pages(outside));
    }

    private void add(
            List<Row> rows,
            Quality quality,
            @Nullable Term allowed,
            List<Line> lines,
            Function<Line, Term> term) {
        if (allowed == null) {
            return;
        }
        if (lines.isEmpty()) {
            rows.add(undetermined(quality, Value.of(allowed)));
            return;
        }
        List<Line> outside = lines.stream().filter(it -> term.apply(it) != allowed).toList();
        rows.add(
                new Row(
                        clause,
                        component,
                        quality,
                        new Value.Terms(lines.stream().map(term).distinct().sorted().toList()),
                        Value.of(allowed),
                        Verdict.within(outside.isEmpty()),
                        Row.pages(outside)));
    }

    private Row undetermined(Quality quality, Value allowed) {
        return Row.undetermined(clause, component, quality, allowed, Verdict.Reason.NOT_FOUND);
    }
}
