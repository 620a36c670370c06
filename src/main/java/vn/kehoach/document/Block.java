package vn.kehoach.document;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a document that stands below the one before it. */
public sealed interface Block {

    /**
     * Issuer and number on the left, nation and place on the right (boxes 1 to 4 of the decree).
     */
    record Letterhead(
            List<Paragraph> issuer, List<Paragraph> nation, Paragraph number, Paragraph place)
            implements Block {
        public Letterhead {
            issuer = List.copyOf(issuer);
            nation = List.copyOf(nation);
        }
    }

    /**
     * @param level 1 for the title of the document, 2 for a section or an appendix, and so on
     * @param outline the entry in the list of bookmarks, in plain text
     */
    record Heading(
            int level,
            StyleName style,
            List<Inline> content,
            @Nullable Anchor anchor,
            String outline)
            implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    record Paragraph(StyleName style, List<Inline> content, @Nullable Anchor anchor)
            implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** Points, dashes, numbered clauses: labels are text already ("a)", "-", "(1)"). */
    record Listing(Marker marker, List<Entry> entries) implements Block {
        public enum Marker {
            DASH,
            NUMBER,
            LETTER
        }

        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One entry of a listing. The label runs into the first block, a paragraph, as the decree sets
     * it: first line indented, later lines from the margin.
     */
    record Entry(String label, List<Block> blocks, @Nullable Anchor anchor) {
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * @param head repeated on each page
     * @param caption above the table; may be empty
     * @param notes below the table
     * @param continued behind a group row that is repeated where a page ends inside its group, such
     *     as "(tiếp)"; empty if it is not to be repeated
     */
    record Table(
            List<Column> columns,
            List<Row> head,
            List<Row> body,
            List<Inline> caption,
            List<Paragraph> notes,
            String continued)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            body = List.copyOf(body);
            caption = List.copyOf(caption);
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param share of the table's width, relative to the other columns' shares; 0 in all columns:
     *     by what stands in them
     */
    record Column(double share, Alignment alignment) {}

    record Row(Kind kind, List<Cell> cells, @Nullable Anchor anchor) {
        public enum Kind {
            HEAD,
            PLAIN,
            /** Heads the rows after it; kept with the first of them. */
            GROUP,
            /** Kept with the row before it. */
            TOTAL
        }

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param alignment instead of the column's
     */
    record Cell(
            List<Paragraph> paragraphs,
            int columnSpan,
            int rowSpan,
            @Nullable Alignment alignment) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A short drawn line under the block before it, its length a share of that block's last line.
     */
    record Rule(Name name) implements Block {
        public enum Name {
            UNDER_SUBJECT,
            UNDER_ATTACHMENT
        }
    }

    /** Words in a box, as a stamp leaves them on the first page (boxes 10a, 10b and 11). */
    record Stamp(Name name, Paragraph words) implements Block {
        public enum Name {
            MAT,
            TOI_MAT,
            TUYET_MAT,
            KHAN,
            THUONG_KHAN,
            HOA_TOC,
            CIRCULATION
        }
    }

    /** Where the issuer can be reached, at the foot of the first page (box 13). */
    record Contact(Paragraph words) implements Block {}

    /** In the top right corner, what the signature of a file says in words (box 14). */
    record SignatureWords(Paragraph words) implements Block {}

    /**
     * Recipients on the left, authority, room for the signature and name on the right.
     *
     * @param drafter in the lower right corner of the recipients (box 12)
     */
    record Closing(
            List<Paragraph> recipients,
            @Nullable Paragraph drafter,
            List<Paragraph> authority,
            Paragraph signer)
            implements Block {
        public Closing {
            recipients = List.copyOf(recipients);
            authority = List.copyOf(authority);
        }

        /** All that stands on the left. */
        public List<Paragraph> left() {
            return Stream.concat(recipients.stream(), Stream.ofNullable(drafter)).toList();
        }

        /** Of which nobody says who drafted it. */
        public Closing(List<Paragraph> recipients, List<Paragraph> authority, Paragraph signer) {
            this(recipients, null, authority, signer);
        }
    }

    /** A box on the first page that says what a reader must not overlook. */
    record Notice(List<Paragraph> paragraphs) implements Block {
        public Notice {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A label and a dotted line to the margin, to be filled in by hand. */
    record FillIn(StyleName style, List<Inline> label) implements Block {
        public FillIn {
            label = List.copyOf(label);
        }
    }

    /** Columns of equal width without lines, with room below to sign, such as under a form. */
    record SideBySide(List<List<Paragraph>> columns) implements Block {
        public SideBySide {
            columns = columns.stream().map(List::copyOf).toList();
        }
    }
}
