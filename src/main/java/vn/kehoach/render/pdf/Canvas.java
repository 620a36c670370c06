package vn.kehoach.render.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

import vn.kehoach.document.Anchor;

/** Draws on the current page: marked stretches of glyphs, lines, and the areas of links. */
final class Canvas {
    private final TaggedWriter writer;
    private final Destinations destinations;
    private PdfContentByte content;
    private Ink fill = Ink.BLACK;

    Canvas(TaggedWriter writer, Destinations destinations) {
        this.writer = writer;
        this.destinations = destinations;
        this.content = writer.getDirectContent();
    }

    /** A page begins in black. */
    void turnPage() {
        content = writer.getDirectContent();
        fill = Ink.BLACK;
    }

    /** From here to {@link #end} all belongs to the element. */
    void begin(StructureElement element) {
        int markedContentId = writer.tree().mark(element);
        content.setLiteral("/" + element.type() + " <</MCID " + markedContentId + ">>BDC\n");
    }

    void begin(Artifact artifact) {
        content.setLiteral("/Artifact " + artifact.properties() + "BDC\n");
    }

    void end() {
        content.setLiteral("EMC\n");
    }

    void beginText() {
        content.beginText();
    }

    void endText() {
        content.endText();
    }

    void setLook(Look look) {
        content.setFontAndSize(look.face().font(), (float) look.size());
        setFill(look.ink());
    }

    EmbeddedFaces faces() {
        return writer.faces();
    }

    /**
     * @param operator with the glyphs of letters that {@link #faces} have embedded
     */
    void show(byte[] operator, double x, double y) {
        content.setTextMatrix((float) x, (float) y);
        content.getInternalBuffer().append(operator);
    }

    void show(String text, double x, double y) {
        content.setTextMatrix((float) x, (float) y);
        content.showText(text);
    }

    void beginLines(double thickness, Ink ink) {
        content.saveState();
        content.setLineWidth((float) thickness);
        content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
        content.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
    }

    void line(double fromX, double fromY, double toX, double toY) {
        content.moveTo((float) fromX, (float) fromY);
        content.lineTo((float) toX, (float) toY);
    }

    void endLines() {
        content.stroke();
        content.restoreState();
    }

    /** A short drawn line of its own, ends cut square. */
    void rule(double fromX, double toX, double y, double thickness) {
        begin(Artifact.LAYOUT);
        content.saveState();
        content.setLineWidth((float) thickness);
        line(fromX, y, toX, y);
        content.stroke();
        content.restoreState();
        end();
    }

    void box(double left, double top, double right, double bottom, double thickness, Ink ink) {
        begin(Artifact.LAYOUT);
        beginLines(thickness, ink);
        line(left, top, right, top);
        line(right, top, right, bottom);
        line(right, bottom, left, bottom);
        line(left, bottom, left, top);
        endLines();
        end();
    }

    void link(StructureElement element, Role.Link link, Rectangle area) {
        destinations.link(link.target());
        PdfAnnotation annotation = new PdfAnnotation(writer, area);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
        PdfString target = new PdfString(link.target().name());
        destinations
                .file(link.target())
                .ifPresentOrElse(
                        file -> annotation.put(PdfName.A, remote(file, target)),
                        () -> annotation.put(PdfName.DEST, target));
        annotation.put(PdfName.CONTENTS, new PdfString(link.text(), PdfObject.TEXT_UNICODE));
        writer.tree().annotate(element, annotation);
    }

    private static PdfDictionary remote(String file, PdfString target) {
        PdfDictionary action = new PdfDictionary(PdfName.ACTION);
        action.put(PdfName.S, PdfName.GOTOR);
        action.put(PdfName.F, new PdfString(file));
        action.put(PdfName.D, target);
        return action;
    }

    void offerSignature(StructureElement parent, SignatureField field, Rectangle area) {
        writer.offerSignature(parent, field, area);
    }

    void name(Anchor anchor, double x, double y) {
        destinations.name(anchor, new Spot(writer.getCurrentPage(), x, y));
    }

    private void setFill(Ink ink) {
        if (ink != fill && !ink.equals(fill)) {
            content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
            fill = ink;
        }
    }
}
