package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Block.Notice;
import vn.kehoach.document.Block.SideBySide;
import vn.kehoach.document.Theme;

import java.util.ArrayList;
import java.util.List;

/** Columns side by side that stay on one page if a page can hold them; in a box if there is ink. */
final class ColumnsPiece implements Piece {
    private final List<TextColumn> columns;
    private final double columnWidth;
    private final double padding;
    private final double before;
    private final double roomBelow;
    private final Bond bond;
    private final double thickness;
    private final @Nullable Ink box;

    private ColumnsPiece(
            List<TextColumn> columns,
            double columnWidth,
            double padding,
            double before,
            double roomBelow,
            Bond bond,
            double thickness,
            @Nullable Ink box) {
        this.columns = columns;
        this.columnWidth = columnWidth;
        this.padding = padding;
        this.before = before;
        this.roomBelow = roomBelow;
        this.bond = bond;
        this.thickness = thickness;
        this.box = box;
    }

    static ColumnsPiece of(Notice notice, Theme theme, double width) {
        double padding = 2 * Length.points(theme.table().padding());
        TextColumn column = Columns.of(notice.paragraphs(), theme, width - 2 * padding);
        Ink ink =
                notice.paragraphs().isEmpty()
                        ? Ink.BLACK
                        : Ink.of(theme.style(notice.paragraphs().getFirst().style()).color());
        return new ColumnsPiece(
                List.of(column),
                width,
                padding,
                theme.table().before(),
                0,
                Bond.NONE,
                theme.ruleThickness(),
                ink);
    }

    static ColumnsPiece of(SideBySide sideBySide, Theme theme, double width) {
        double columnWidth = width / Math.max(1, sideBySide.columns().size());
        List<TextColumn> columns =
                sideBySide.columns().stream()
                        .map(paragraphs -> Columns.of(paragraphs, theme, columnWidth))
                        .toList();
        return new ColumnsPiece(
                columns,
                columnWidth,
                0,
                theme.closing().before(),
                Length.points(theme.closing().signatureRoom()),
                Bond.PREVIOUS,
                0,
                null);
    }

    @Override
    public Bond bond() {
        return bond;
    }

    @Override
    public double before() {
        return before;
    }

    @Override
    public double start(double follow) {
        return columns.stream().mapToDouble(TextColumn::height).max().orElse(0)
                + 2 * verticalPadding()
                + roomBelow;
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        flow.skip(before);
        if (!flow.fits(start(0)) && !flow.isFresh()) {
            flow.breakPage();
        }
        tags.open("Div");
        List<StructureElement> elements = new ArrayList<>();
        List<ColumnTags.Spoken> columnTags = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            elements.add(tags.current().open("Div"));
            columnTags.add(ColumnTags.Spoken.in(elements.getLast()));
        }
        int[] next = new int[columns.size()];
        while (!isDone(next)) {
            placeOnPage(flow, next, columnTags);
            if (!isDone(next)) {
                flow.breakPage();
            }
        }
        columnTags.forEach(ColumnTags.Spoken::close);
        elements.forEach(StructureElement::close);
        tags.close();
        flow.skip(roomBelow);
        if (box != null) {
            flow.skip(before);
        }
    }

    private boolean isDone(int[] next) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < columns.get(i).lineCount()) {
                return false;
            }
        }
        return true;
    }

    private void placeOnPage(Flow flow, int[] next, List<ColumnTags.Spoken> tags) {
        double top = flow.y() - verticalPadding();
        double used = 0;
        for (int i = 0; i < next.length; i++) {
            TextColumn column = columns.get(i);
            int rest = column.lineCount() - next[i];
            int fitting = column.fitting(next[i], flow.room() - 2 * verticalPadding());
            int end = next[i] + Math.clamp(fitting, Math.min(1, rest), rest);
            double x = flow.left() + i * columnWidth + padding;
            used = Math.max(used, column.paint(flow.canvas(), next[i], end, x, top, tags.get(i)));
            next[i] = end;
        }
        double height = used + 2 * verticalPadding();
        if (box != null) {
            box(flow, height, box);
        }
        flow.advance(height);
    }

    /** Letters leave some room above and below themselves. */
    private double verticalPadding() {
        return padding / 2;
    }

    private void box(Flow flow, double height, Ink ink) {
        double right = flow.left() + columns.size() * columnWidth;
        flow.canvas().box(flow.left(), flow.y(), right, flow.y() - height, thickness, ink);
    }
}
