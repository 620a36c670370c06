package vn.kehoach.render.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Tells of each page that is written. */
final class FinishedPages extends PdfPageEventHelper {
    private final Runnable page;

    FinishedPages(Runnable page) {
        this.page = page;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        page.run();
    }
}
