package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfDictionary;

/** A part, taken apart into what is done one after the other. */
sealed interface Step {
    record Place(Piece piece) implements Step {}

    record OpenListing(PdfDictionary attributes) implements Step {}

    record CloseListing() implements Step {}

    record OpenEntry() implements Step {}

    record CloseEntry() implements Step {}

    /** In the place of a step that was done, so that its lines are not held on to. */
    record Done() implements Step {}
}
