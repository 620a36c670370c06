package vn.kehoach.archive;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import vn.kehoach.render.pdf.Archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Plan 140 with its sources, after another program has had it in hand. */
final class AlteredPdf {
    private AlteredPdf() {}

    interface Alteration {
        void in(PDDocument pdf) throws IOException;
    }

    static byte[] of(Alteration alteration) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(Plan140.pdf(Archive.A3A))) {
            alteration.in(pdf);
            pdf.save(saved);
        }
        return saved.toByteArray();
    }

    /**
     * @param page from 0
     */
    static void draw(PDDocument pdf, int page, String operators) throws IOException {
        PDPage drawn = pdf.getPage(page);
        drawn.getResources().put(COSName.F, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, drawn, AppendMode.APPEND, true, true)) {
            content.appendRawCommands(operators + "\n");
        }
    }
}
