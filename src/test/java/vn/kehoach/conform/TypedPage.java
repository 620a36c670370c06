package vn.kehoach.conform;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file with words put at places, for what our own renderer would not do. */
final class TypedPage implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private double height;

    TypedPage() throws IOException {
        page(PDRectangle.A4);
    }

    TypedPage page(PDRectangle size) throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(size);
        document.addPage(page);
        height = size.getHeight();
        content = new PDPageContentStream(document, page);
        return this;
    }

    /** In points from the upper left, in Liberation Serif. */
    TypedPage type(double x, double baseline, double size, String face, String text)
            throws IOException {
        String file = "/vn/kehoach/render/pdf/LiberationSerif-" + face + ".ttf";
        try (InputStream stream = TypedPage.class.getResourceAsStream(file)) {
            return type(x, baseline, size, PDType0Font.load(document, stream), text);
        }
    }

    TypedPage typeInHelvetica(double x, double baseline, String text) throws IOException {
        return type(x, baseline, 14, new PDType1Font(FontName.HELVETICA), text);
    }

    private TypedPage type(double x, double baseline, double size, PDFont font, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) (height - baseline));
        content.showText(text);
        content.endText();
        return this;
    }

    Measurement.Measured measured(Path folder) throws IOException {
        content.close();
        Path file = folder.resolve("typed.pdf");
        document.save(file.toFile());
        return Measured.file(file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
