package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfIndirectReference;

/** A place that links and bookmarks lead to. */
record Spot(PdfIndirectReference page, double x, double y) {
    PdfDestination destination() {
        PdfDestination destination =
                new PdfDestination(PdfDestination.XYZ, (float) x, (float) y, 0);
        destination.addPage(page);
        return destination;
    }
}
