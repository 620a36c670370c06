package vn.kehoach.sign;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of an appearance, read by putting it on a page of its own. */
record ShownText(List<String> lines, Set<Float> sizes, Set<String> fonts) {

    static ShownText of(PDFormXObject shown) throws IOException {
        Set<Float> sizes = new TreeSet<>();
        Set<String> fonts = new TreeSet<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        sizes.add(text.getFontSizeInPt());
                        fonts.add(text.getFont().getName());
                        super.processTextPosition(text);
                    }
                };
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawForm(shown);
            }
            return new ShownText(stripper.getText(pdf).strip().lines().toList(), sizes, fonts);
        }
    }
}
