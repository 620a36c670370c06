package vn.kehoach.render.pdf;

import org.openpdf.text.Rectangle;

/** Where a page is signed. Points. */
final class SignatureRoom {
    /** Of the signature, from its left: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.8a. */
    private static final double COVERED_BY_SEAL = 1 / 3.0;

    /** Enough for the largest round seals; images of seals are shown in real size. */
    private static final double SEAL = Length.points(42);

    /** Between the circulation note (box 11) and the edge, as wide as a time in ISO 8601. */
    private static final double CORNER_WIDTH = Length.points(43);

    private static final double CORNER_HEIGHT = Length.points(17);
    private static final double FROM_EDGE = Length.points(5);
    private static final double FROM_TOP = Length.points(2);

    private SignatureRoom() {}

    /**
     * @param x of the column in which the signer's name is centred
     */
    static Rectangle signer(double x, double bottom, double width, double height) {
        return rectangle(x, bottom, width, height);
    }

    /** Beside the middle of {@link #signer}, wherever that leaves the column. */
    static Rectangle agency(double x, double bottom, double width, double height) {
        double signatureLeft = x + width * (1 - SignatureField.IMAGE_SHARE) / 2;
        double right = signatureLeft + width * SignatureField.IMAGE_SHARE * COVERED_BY_SEAL;
        return rectangle(right - SEAL, bottom + (height - SEAL) / 2, SEAL, SEAL);
    }

    static Rectangle copy(double pageWidth, double pageHeight) {
        return rectangle(
                pageWidth - FROM_EDGE - CORNER_WIDTH,
                pageHeight - FROM_TOP - CORNER_HEIGHT,
                CORNER_WIDTH,
                CORNER_HEIGHT);
    }

    private static Rectangle rectangle(double left, double bottom, double width, double height) {
        return new Rectangle(
                (float) left, (float) bottom, (float) (left + width), (float) (bottom + height));
    }
}
