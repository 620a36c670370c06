package vn.kehoach.sign;

import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfTemplate;

import vn.kehoach.render.pdf.SignatureField;
import vn.kehoach.render.pdf.SignatureFont;

import java.io.IOException;

/** What is seen in a signed field: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and II.8. */
final class FieldDrawing {
    private final SignatureField place;
    private final Rectangle field;

    FieldDrawing(SignatureField place, Rectangle field) {
        this.place = place;
        this.field = field;
    }

    void draw(PdfTemplate layer, Holder holder, Statement statement)
            throws IOException, SigningException {
        SignatureImage image = statement.image();
        if (image == null) {
            if (place == SignatureField.AGENCY) {
                throw new SigningException(new SigningProblem.NoSeal());
            }
            SignatureText.draw(layer, field, place, SignatureFont.load(), holder, statement);
            return;
        }
        double width =
                switch (place) {
                    case SIGNER -> signatureWidth(image);
                    case AGENCY -> sealWidth(image);
                    case COPY -> throw new SigningException(new SigningProblem.NoImageInCorner());
                };
        double x =
                switch (place) {
                    case SIGNER, COPY -> (field.getWidth() - width) / 2;
                    case AGENCY -> field.getWidth() - width;
                };
        Image drawn = image.drawn(width);
        drawn.setAbsolutePosition(
                (float) x, (float) ((field.getHeight() - image.heightFor(width)) / 2));
        layer.addImage(drawn);
    }

    /** As large as the room allows: a signature has no size of its own. */
    private double signatureWidth(SignatureImage image) {
        double widest = field.getWidth() * SignatureField.IMAGE_SHARE;
        double perHeight = field.getHeight() / image.heightFor(1);
        return Math.min(widest, perHeight);
    }

    /** A seal is shown as large as it is. */
    private double sealWidth(SignatureImage image) throws SigningException {
        Double width = image.widthInPoints();
        if (width == null) {
            throw new SigningException(new SigningProblem.NoRealSize());
        }
        if (width > field.getWidth() || image.heightFor(width) > field.getHeight()) {
            throw new SigningException(new SigningProblem.LargerThanField());
        }
        return width;
    }
}
