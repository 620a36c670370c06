package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;

import java.util.ArrayList;
import java.util.List;

/** The structure elements of a column's paragraphs, kept open while it goes over pages. */
sealed interface ColumnTags {
    Marking marking(int paragraph);

    /** A paragraph begins here; what is drawn again cannot be reached a second time. */
    void reach(@Nullable Anchor anchor, Canvas canvas, double x, double y);

    /** Of a column that is drawn again and not read again. */
    record Silent() implements ColumnTags {
        @Override
        public Marking marking(int paragraph) {
            return Marking.SILENT;
        }

        @Override
        public void reach(@Nullable Anchor anchor, Canvas canvas, double x, double y) {}
    }

    /** A single paragraph in a cell is the cell; else each is a paragraph in the parent. */
    final class Spoken implements ColumnTags {
        private final StructureElement parent;
        private final List<StructureElement> elements = new ArrayList<>();
        private final List<Marking.@Nullable Spoken> markings = new ArrayList<>();
        private final boolean direct;

        private Spoken(StructureElement parent, boolean direct) {
            this.parent = parent;
            this.direct = direct;
        }

        static Spoken inCell(StructureElement cell, TextColumn column) {
            return new Spoken(cell, column.passages().size() == 1);
        }

        static Spoken in(StructureElement parent) {
            return new Spoken(parent, false);
        }

        @Override
        public Marking marking(int paragraph) {
            while (markings.size() <= paragraph) {
                markings.add(null);
            }
            Marking.Spoken marking = markings.get(paragraph);
            if (marking == null) {
                marking = new Marking.Spoken(direct ? parent : opened());
                markings.set(paragraph, marking);
            }
            return marking;
        }

        @Override
        public void reach(@Nullable Anchor anchor, Canvas canvas, double x, double y) {
            if (anchor != null) {
                canvas.name(anchor, x, y);
            }
        }

        private StructureElement opened() {
            StructureElement element = parent.open("P");
            elements.add(element);
            return element;
        }

        /** Closes the paragraphs; the parent is its opener's to close. */
        void close() {
            for (Marking.Spoken marking : markings) {
                if (marking != null) {
                    marking.close();
                }
            }
            elements.forEach(StructureElement::close);
        }
    }

    ColumnTags SILENT = new Silent();
}
