package vn.kehoach.check.appendix;

import vn.kehoach.model.Content.TableCell;
import vn.kehoach.model.Content.TableRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a free table by the column in which they begin, spans reckoned with. */
record Grid(List<Row> rows) {
    enum Kind {
        PLAIN,
        GROUP,
        TOTAL
    }

    record Row(Kind kind, Map<Integer, TableCell> cells) {

        /** A cell of that column alone. */
        Optional<TableCell> at(int column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> cell.across() == 1);
        }
    }

    static Grid of(List<TableRow> rows) {
        List<Row> placed = new ArrayList<>();
        // Column to the number of rows that a cell above still covers.
        Map<Integer, Integer> covered = new HashMap<>();
        for (TableRow row : rows) {
            placed.add(
                    switch (row) {
                        case TableRow.Plain plain -> place(Kind.PLAIN, plain.cells(), covered);
                        case TableRow.Total total -> place(Kind.TOTAL, total.cells(), covered);
                        case TableRow.Group group -> new Row(Kind.GROUP, Map.of());
                    });
        }
        return new Grid(placed);
    }

    private static Row place(Kind kind, List<TableCell> cells, Map<Integer, Integer> covered) {
        Map<Integer, TableCell> placed = new HashMap<>();
        Map<Integer, Integer> below = new HashMap<>();
        int column = 0;
        for (TableCell cell : cells) {
            while (covered.getOrDefault(column, 0) > 0) {
                column++;
            }
            placed.put(column, cell);
            for (int i = 0; i < cell.across(); i++) {
                below.put(column + i, cell.down());
            }
            column += cell.across();
        }
        covered.replaceAll((key, rows) -> Math.max(0, rows - 1));
        below.forEach((key, rows) -> covered.put(key, rows - 1));
        return new Row(kind, placed);
    }
}
