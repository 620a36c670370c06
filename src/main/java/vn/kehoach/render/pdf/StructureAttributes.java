package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

import vn.kehoach.document.Block.Listing;

/** Attribute dictionaries of structure elements: ISO 32000-1, 14.8.5. */
final class StructureAttributes {
    private static final PdfName OWNER = new PdfName("O");

    private StructureAttributes() {}

    static PdfDictionary listing(Listing.Marker marker) {
        // PDF/UA-1 7.6: where there are labels the numbering may not be None.
        String numbering =
                switch (marker) {
                    case DASH -> "Disc";
                    case NUMBER -> "Decimal";
                    case LETTER -> "LowerAlpha";
                };
        PdfDictionary attributes = owned("List");
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
        return attributes;
    }

    static PdfDictionary columnHead(int columnSpan, int rowSpan) {
        return head("Column", columnSpan, rowSpan);
    }

    /** Of a group of rows; PDF has no word for one. */
    static PdfDictionary rowHead(int columnSpan, int rowSpan) {
        return head("Row", columnSpan, rowSpan);
    }

    private static PdfDictionary head(String scope, int columnSpan, int rowSpan) {
        PdfDictionary attributes = cell(columnSpan, rowSpan);
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        return attributes;
    }

    static PdfDictionary cell(int columnSpan, int rowSpan) {
        PdfDictionary attributes = owned("Table");
        if (columnSpan > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(columnSpan));
        }
        if (rowSpan > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(rowSpan));
        }
        return attributes;
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        return attributes;
    }
}
