package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfObject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A node of the structure tree; written to the file when closed and then forgotten.
 *
 * <p>A plan has seven for each row, so they are written letter by letter, in the order in which
 * OpenPDF would put the keys: dictionaries of objects took twice the time.
 */
final class StructureElement {
    private final TaggedWriter writer;
    private final String type;
    private final PdfIndirectReference parent;
    private final PdfIndirectReference reference;
    private @Nullable StringBuilder kids = new StringBuilder();
    private int kidCount;
    private @Nullable PdfIndirectReference page;
    private @Nullable PdfDictionary attributes;

    /**
     * @param type a name without signs
     */
    StructureElement(TaggedWriter writer, String type, PdfIndirectReference parent) {
        this.writer = writer;
        this.type = type;
        this.parent = parent;
        this.reference = writer.getPdfIndirectReference();
    }

    StructureElement open(String childType) {
        StructureElement child = new StructureElement(writer, childType, reference);
        append(kid(" "), child.reference);
        return child;
    }

    StructureElement with(PdfDictionary newAttributes) {
        attributes = newAttributes;
        return this;
    }

    String type() {
        return type;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** A marked stretch of the current page belongs to this element. */
    void addContent(int markedContentId, PdfIndirectReference currentPage) {
        PdfIndirectReference ownPage = settle(currentPage);
        if (ownPage.getNumber() == currentPage.getNumber()) {
            kid(" ").append(markedContentId);
        } else {
            append(kid("").append("<</Pg "), currentPage)
                    .append("/Type/MCR/MCID ")
                    .append(markedContentId)
                    .append(">>");
        }
    }

    void addObject(PdfIndirectReference object, PdfIndirectReference currentPage) {
        settle(currentPage);
        append(kid("").append("<</Pg "), currentPage);
        append(kids().append("/Type/OBJR/Obj "), object).append(">>");
    }

    void close() {
        StringBuilder children = kids();
        StringBuilder dictionary = new StringBuilder(children.length() + 80);
        append(dictionary.append("<</P "), parent);
        if (attributes != null) {
            dictionary.append("/A").append(text(attributes));
        }
        dictionary.append("/S/").append(type);
        if (page != null) {
            append(dictionary.append("/Pg "), page);
        }
        dictionary.append("/Type/StructElem");
        if (kidCount == 1) {
            dictionary.append(children.charAt(0) == '<' ? "/K" : "/K ").append(children);
        } else if (kidCount > 1) {
            dictionary.append("/K[").append(children).append(']');
        }
        dictionary.append(">>");
        kids = null;
        byte[] bytes = dictionary.toString().getBytes(StandardCharsets.ISO_8859_1);
        try {
            writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, bytes), reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(PdfObject object) {
        ByteBuffer text = new ByteBuffer();
        try {
            object.toPdf(writer, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(text.toByteArray(), StandardCharsets.ISO_8859_1);
    }

    private static StringBuilder append(StringBuilder text, PdfIndirectReference to) {
        return text.append(to.getNumber()).append(' ').append(to.getGeneration()).append(" R");
    }

    private PdfIndirectReference settle(PdfIndirectReference currentPage) {
        PdfIndirectReference settled = page == null ? currentPage : page;
        page = settled;
        return settled;
    }

    /**
     * Begins another.
     *
     * @param separator behind the one before
     */
    private StringBuilder kid(String separator) {
        StringBuilder all = kids();
        all.append(kidCount == 0 ? "" : separator);
        kidCount++;
        return all;
    }

    private StringBuilder kids() {
        StringBuilder open = kids;
        if (open == null) {
            throw new IllegalStateException(type + " is closed");
        }
        return open;
    }
}
