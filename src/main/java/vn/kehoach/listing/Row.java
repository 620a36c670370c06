package vn.kehoach.listing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * @param cells by column, in their order
 * @param last the last day on which it is due; absent if it has none
 */
public record Row(SequencedMap<String, Cell> cells, @Nullable LocalDate last) {
    public Row {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    Cell cell(String column) {
        return cells.getOrDefault(column, Cell.NOTHING);
    }
}
