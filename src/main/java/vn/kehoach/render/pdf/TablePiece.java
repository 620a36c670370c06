package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Block.Table;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;

import java.util.ArrayList;
import java.util.List;

/** A table: its head again on each page, its rows in one piece as long as a page can hold them. */
final class TablePiece implements Piece {
    /** A higher band is parted between its rows rather than moved: the hole would be too large. */
    private static final double MOST_MOVED = 0.34;

    /** Of a page: a table that would need more to begin starts with a piece of its first row. */
    private static final double MOST_START = 0.7;

    private static final int LEAST_LINES = 3;

    private final Table table;
    private final Theme theme;
    private final Grid grid;
    private final TableMetrics metrics;
    private final double width;
    private final double pageRoom;
    private final SharedBlocks blocks;
    private @Nullable List<Band> head;
    private @Nullable TextBlock caption;

    TablePiece(Table table, Typesetter typesetter, double width, double pageRoom) {
        this.table = table;
        this.theme = typesetter.theme();
        this.width = width;
        this.pageRoom = pageRoom;
        this.metrics = TableMetrics.of(theme.table());
        this.blocks = new SharedBlocks(typesetter);
        this.grid = ColumnWidths.grid(table, typesetter, metrics, width);
    }

    @Override
    public Bond bond() {
        return Bond.NONE;
    }

    @Override
    public double before() {
        return table.caption().isEmpty()
                ? theme.table().before()
                : theme.style(StyleName.TABLE_CAPTION).before();
    }

    @Override
    public double start(double follow) {
        BandReader body = reader(table.body());
        double above = captionHeight() + headHeight();
        if (!body.hasNext()) {
            return above;
        }
        Band first = body.next();
        double whole = above + first.start(pageRoom);
        return whole <= pageRoom * MOST_START ? whole : above + first.start(pieceHeight());
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        flow.skip(before());
        if (!flow.isFresh() && !flow.fits(start(0))) {
            flow.breakPage();
        }
        tags.open("Table");
        placeCaption(flow, tags);
        TableRows rows =
                new TableRows(
                        flow,
                        tags,
                        new BandPainter(flow, grid, metrics),
                        repeatedHead(flow),
                        new Continuation(
                                table.continued(),
                                grid.columnCount(),
                                row -> reader(List.of(row)).next()),
                        MOST_MOVED);
        placeAll(rows, tags, "THead", reader(table.head()), 0);
        rows.beginBody();
        placeAll(rows, tags, "TBody", reader(table.body()), follow + theme.table().after());
        tags.close();
        flow.skip(theme.table().after());
    }

    private static void placeAll(
            TableRows rows, TagPath tags, String group, BandReader bands, double follow) {
        if (bands.hasNext()) {
            tags.open(group);
            while (bands.hasNext()) {
                Band band = bands.next();
                rows.place(band, bands.hasNext() ? 0 : follow);
            }
            tags.close();
        }
    }

    private void placeCaption(Flow flow, TagPath tags) {
        if (!table.caption().isEmpty()) {
            TextBlock block = caption();
            tags.open("Caption");
            Marking.Spoken marking = new Marking.Spoken(tags.current());
            int lines = block.lineCount();
            TextPainter.paint(flow.canvas(), block, 0, lines, flow.left(), flow.y(), marking);
            marking.close();
            tags.close();
            flow.advance(captionHeight());
        }
    }

    private List<Band> repeatedHead(Flow flow) {
        return headHeight() > flow.pageRoom() * TableRows.MOST_REPEATED ? List.of() : head();
    }

    private BandReader reader(List<vn.kehoach.document.Block.Row> rows) {
        return new BandReader(table.columns(), rows, grid, theme, metrics, blocks);
    }

    private List<Band> head() {
        List<Band> set = head;
        if (set == null) {
            set = new ArrayList<>();
            BandReader reader = reader(table.head());
            while (reader.hasNext()) {
                set.add(reader.next());
            }
            head = set;
        }
        return set;
    }

    private double headHeight() {
        return head().stream().mapToDouble(Band::height).sum();
    }

    private double pieceHeight() {
        double lines = LEAST_LINES * TextBlock.leading(theme.style(StyleName.TABLE_CELL));
        return lines + 2 * metrics.verticalPadding();
    }

    private double captionHeight() {
        return table.caption().isEmpty()
                ? 0
                : caption().height()
                        + Math.max(
                                theme.style(StyleName.TABLE_CAPTION).after(),
                                theme.table().before());
    }

    private TextBlock caption() {
        TextBlock set = caption;
        if (set == null) {
            set = TextBlock.of(table.caption(), theme.style(StyleName.TABLE_CAPTION), theme, width);
            caption = set;
        }
        return set;
    }
}
