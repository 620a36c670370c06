package vn.kehoach.listing;

import vn.kehoach.diagnostic.Spelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which rows are asked for. */
public record Filter(Predicate<Row> asked) {
    public static final Filter ALL = new Filter(row -> true);

    public Filter and(Filter more) {
        return new Filter(asked.and(more.asked));
    }

    /**
     * @param ids any of them
     */
    public static Filter by(String column, Set<String> ids) {
        return new Filter(row -> row.cell(column).ids().stream().anyMatch(ids::contains));
    }

    /** Done by then for sure; what recurs or has no deadline is not. */
    public static Filter dueBefore(LocalDate day) {
        return new Filter(row -> row.last() != null && row.last().isBefore(day));
    }

    /**
     * Without regard to case and diacritics: a value or an id is that, or nothing if it is empty.
     */
    public static Filter equal(String column, String value) {
        return value.isEmpty()
                ? new Filter(row -> row.cell(column).values().isEmpty())
                : new Filter(row -> texts(row.cell(column)).anyMatch(folded(value)::equals));
    }

    public static Filter contains(String column, String value) {
        return new Filter(
                row -> texts(row.cell(column)).anyMatch(text -> text.contains(folded(value))));
    }

    public static Filter not(Filter filter) {
        return new Filter(filter.asked.negate());
    }

    private static Stream<String> texts(Cell cell) {
        return Stream.of(cell.values(), cell.ids(), List.of(cell.text()))
                .flatMap(List::stream)
                .map(Filter::folded);
    }

    static String folded(String text) {
        return Spelling.fold(text).strip().replaceAll("\\s+", " ");
    }
}
