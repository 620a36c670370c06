package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The group row that heads what a page goes on with, once more and with "(tiếp)" behind it: who
 * opens a long table in its middle must see of what the rows speak.
 */
final class Continuation {
    private final String words;
    private final int columns;
    private final Function<Row, Band> setting;
    private @Nullable Row group;
    private @Nullable Band set;

    /**
     * @param words none for no repetition
     * @param setting of a single row
     */
    Continuation(String words, int columns, Function<Row, Band> setting) {
        this.words = words;
        this.columns = columns;
        this.setting = setting;
    }

    /** A row of the band now stands on a page, or a piece of it. */
    void pass(Band band, int row) {
        Row source = band.rows().get(row).source();
        switch (source.kind()) {
            case GROUP -> {
                group = standsAlone(band, row) ? source : null;
                set = null;
            }
            case TOTAL -> group = null;
            case HEAD, PLAIN -> {}
        }
    }

    /** What is repeated over a row that opens a page; nothing over a group's own head or a sum. */
    Optional<Band> over(Band band, int row) {
        Row heading = group;
        if (heading == null
                || words.isEmpty()
                || band.rows().get(row).source().kind() != Row.Kind.PLAIN) {
            return Optional.empty();
        }
        Band repeated = set;
        if (repeated == null) {
            repeated = setting.apply(continued(heading));
            set = repeated;
        }
        return Optional.of(repeated);
    }

    /** A cell from above or one that reaches below would leave a hole in the repeated row. */
    private boolean standsAlone(Band band, int row) {
        int covered = 0;
        for (LaidCell cell : band.cells()) {
            if (cell.row() == row && cell.endRow() == row + 1) {
                covered += cell.columnSpan();
            }
        }
        return covered == columns;
    }

    private Row continued(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.paragraphs().stream().anyMatch(each -> !each.content().isEmpty())) {
                cells.set(i, continued(cell));
                break;
            }
        }
        return new Row(row.kind(), cells, null);
    }

    private Cell continued(Cell cell) {
        List<Paragraph> paragraphs = new ArrayList<>(cell.paragraphs());
        Paragraph last = paragraphs.removeLast();
        List<Inline> content = new ArrayList<>(last.content());
        content.add(new Inline.Words(" " + words, Set.of()));
        paragraphs.add(new Paragraph(last.style(), content, null));
        return new Cell(paragraphs, cell.columnSpan(), cell.rowSpan(), cell.alignment());
    }
}
