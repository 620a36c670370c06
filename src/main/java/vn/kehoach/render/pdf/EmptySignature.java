package vn.kehoach.render.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** A signature field made with the page, since one added afterwards has no place in the tags. */
final class EmptySignature {
    private EmptySignature() {}

    static void place(
            TaggedWriter writer,
            StructureElement parent,
            Rectangle area,
            SignatureField kind,
            int number) {
        PdfString spoken = new PdfString(kind.spoken(), PdfObject.TEXT_UNICODE);
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setWidget(area, null);
        field.setFieldName(kind.fieldName(number));
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        field.put(PdfName.TU, spoken);
        field.put(PdfName.CONTENTS, spoken);
        // PDF/A wants an appearance even of what shows nothing.
        field.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL,
                PdfAppearance.createAppearance(writer, area.getWidth(), area.getHeight()));
        StructureElement form = parent.open("Form");
        writer.tree().annotate(form, field);
        form.close();
    }
}
