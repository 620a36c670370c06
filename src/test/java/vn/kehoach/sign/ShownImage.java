package vn.kehoach.sign;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.util.List;

/**
 * The only image of an appearance.
 *
 * @param area in the appearance
 */
record ShownImage(PDImageXObject image, PDRectangle area) {

    static ShownImage of(PDFormXObject shown) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawForm(shown);
            }
            Images images = new Images();
            images.processPage(page);
            return images.found;
        }
    }

    private static final class Images extends PDFStreamEngine {
        private ShownImage found;

        Images() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(
                    new DrawObject(this) {
                        @Override
                        public void process(Operator operator, List<COSBase> operands)
                                throws IOException {
                            COSName name = (COSName) operands.getFirst();
                            if (getResources().getXObject(name) instanceof PDImageXObject image) {
                                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                                found =
                                        new ShownImage(
                                                image,
                                                new PDRectangle(
                                                        matrix.getTranslateX(),
                                                        matrix.getTranslateY(),
                                                        matrix.getScalingFactorX(),
                                                        matrix.getScalingFactorY()));
                            } else {
                                super.process(operator, operands);
                            }
                        }
                    });
        }
    }
}
