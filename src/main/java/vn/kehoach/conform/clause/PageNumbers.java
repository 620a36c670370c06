package vn.kehoach.conform.clause;

import static vn.kehoach.conform.clause.Range.POINTS_PER_MM;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.PageNumber;
import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Centred in the top margin, 13 to 14 pt, not on page 1, from 1 again in each appendix. */
final class PageNumbers implements Clause {
    private static final String CLAUSE = "I.7";

    /** Between the middle of the page and that of the text the decree leaves the choice. */
    private static final double CENTERED = 2;

    private record Numbered(Sheet sheet, int expected, List<PageNumber> numbers) {}

    @Override
    public List<Row> measure(OfficialText text) {
        List<Numbered> numbered = numbered(text);
        List<PageNumber> numbers =
                numbered.stream()
                        .filter(each -> each.expected() > 1)
                        .flatMap(each -> each.numbers().stream())
                        .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(firstPage(numbered.getFirst()));
        rows.add(sequence(numbered));
        rows.add(edge(numbers));
        rows.add(center(numbers, text));
        rows.addAll(
                new Style("V.14", Component.PAGE_NUMBER, Range.type(13, 14))
                        .weight(Term.REGULAR)
                        .slant(Term.UPRIGHT)
                        .measure(numbers.stream().map(PageNumber::line).toList()));
        return rows;
    }

    /** Of the numbers at the edges of a page, the one that fits; both only if none does. */
    private static List<Numbered> numbered(OfficialText text) {
        List<Numbered> numbered = new ArrayList<>();
        for (List<Sheet> part : text.parts().all()) {
            for (int i = 0; i < part.size(); i++) {
                Sheet sheet = part.get(i);
                List<PageNumber> numbers =
                        text.pageNumbers().stream()
                                .filter(number -> number.sheet().equals(sheet))
                                .toList();
                int expected = i + 1;
                Optional<PageNumber> fitting =
                        numbers.stream().filter(it -> it.value() == expected).findFirst();
                numbered.add(
                        new Numbered(
                                sheet,
                                expected,
                                fitting.map(List::of)
                                        .orElseGet(() -> numbers.stream().limit(1).toList())));
            }
        }
        return numbered;
    }

    private static Row firstPage(Numbered first) {
        boolean shown = !first.numbers().isEmpty();
        return new Row(
                CLAUSE,
                Component.PAGE_NUMBER,
                Quality.FIRST_PAGE,
                Value.of(shown ? Term.SHOWN : Term.NOT_SHOWN),
                Value.of(Term.NOT_SHOWN),
                Verdict.within(!shown),
                shown ? List.of(first.sheet().number()) : List.of());
    }

    private static Row sequence(List<Numbered> numbered) {
        List<Numbered> later = numbered.stream().filter(each -> each.expected() > 1).toList();
        if (later.isEmpty()) {
            return undetermined(Quality.SEQUENCE, Value.of(Term.CONSECUTIVE));
        }
        List<Integer> outside =
                numbered.stream()
                        .skip(1)
                        .filter(each -> !inSequence(each))
                        .map(each -> each.sheet().number())
                        .toList();
        boolean none = later.stream().allMatch(each -> each.numbers().isEmpty());
        Term measured = outside.isEmpty() ? Term.CONSECUTIVE : Term.NOT_CONSECUTIVE;
        return new Row(
                CLAUSE,
                Component.PAGE_NUMBER,
                Quality.SEQUENCE,
                Value.of(none ? Term.NOT_SHOWN : measured),
                Value.of(Term.CONSECUTIVE),
                Verdict.within(outside.isEmpty()),
                outside);
    }

    /** Whether the first page of an appendix shows its number the decree leaves open. */
    private static boolean inSequence(Numbered page) {
        return page.numbers().isEmpty()
                ? page.expected() == 1
                : page.numbers().getFirst().value() == page.expected();
    }

    private static Row edge(List<PageNumber> numbers) {
        Value allowed = Value.of(Term.TOP_MARGIN);
        if (numbers.isEmpty()) {
            return undetermined(Quality.EDGE, allowed);
        }
        List<Line> outside =
                numbers.stream()
                        .filter(number -> number.edge() != PageNumber.Edge.TOP)
                        .map(PageNumber::line)
                        .toList();
        return new Row(
                CLAUSE,
                Component.PAGE_NUMBER,
                Quality.EDGE,
                outside.isEmpty() ? allowed : Value.of(Term.ELSEWHERE),
                allowed,
                Verdict.within(outside.isEmpty()),
                Row.pages(outside));
    }

    private static Row center(List<PageNumber> numbers, OfficialText text) {
        Range range = new Range(0, CENTERED, Unit.MILLIMETRE, 0);
        if (numbers.isEmpty()) {
            return undetermined(Quality.CENTER, range.value());
        }
        List<Double> away = numbers.stream().map(number -> away(number, text)).toList();
        List<Line> outside =
                numbers.stream()
                        .filter(number -> !range.holds(away(number, text)))
                        .map(PageNumber::line)
                        .toList();
        return new Row(
                CLAUSE,
                Component.PAGE_NUMBER,
                Quality.CENTER,
                range.measured(away),
                range.value(),
                range.verdict(away),
                Row.pages(outside));
    }

    private static double away(PageNumber number, OfficialText text) {
        double fromPage = Math.abs(number.line().center() - number.sheet().width() / 2);
        double fromText = Math.abs(number.line().center() - text.area().center());
        return (number.sheet().landscape() ? fromPage : Math.min(fromPage, fromText))
                / POINTS_PER_MM;
    }

    private static Row undetermined(Quality quality, Value allowed) {
        return Row.undetermined(
                CLAUSE, Component.PAGE_NUMBER, quality, allowed, Verdict.Reason.ONE_PAGE);
    }
}
