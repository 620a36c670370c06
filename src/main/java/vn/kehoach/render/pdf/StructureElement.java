package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A node of the structure tree; written to the file when closed and then forgotten. */
final class StructureElement {
    private static final PdfName STRUCTURE_ELEMENT = new PdfName("StructElem");
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
    private static final PdfName OBJECT = new PdfName("Obj");

    private final TaggedWriter writer;
    private final PdfName type;
    private final PdfIndirectReference parent;
    private final PdfIndirectReference reference;
    private @Nullable PdfArray kids = new PdfArray();
    private @Nullable PdfIndirectReference page;
    private @Nullable PdfObject attributes;

    StructureElement(TaggedWriter writer, String type, PdfIndirectReference parent) {
        this.writer = writer;
        this.type = new PdfName(type);
        this.parent = parent;
        this.reference = writer.getPdfIndirectReference();
    }

    StructureElement open(String childType) {
        StructureElement child = new StructureElement(writer, childType, reference);
        kids().add(child.reference);
        return child;
    }

    StructureElement with(PdfObject newAttributes) {
        attributes = newAttributes;
        return this;
    }

    PdfName type() {
        return type;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** A marked stretch of the current page belongs to this element. */
    void addContent(int markedContentId, PdfIndirectReference currentPage) {
        PdfIndirectReference ownPage = settle(currentPage);
        if (ownPage.getNumber() == currentPage.getNumber()) {
            kids().add(new PdfNumber(markedContentId));
        } else {
            PdfDictionary content = new PdfDictionary(PdfName.MCR);
            content.put(PdfName.PG, currentPage);
            content.put(PdfName.MCID, new PdfNumber(markedContentId));
            kids().add(content);
        }
    }

    void addObject(PdfIndirectReference object, PdfIndirectReference currentPage) {
        settle(currentPage);
        PdfDictionary dictionary = new PdfDictionary(OBJECT_REFERENCE);
        dictionary.put(OBJECT, object);
        dictionary.put(PdfName.PG, currentPage);
        kids().add(dictionary);
    }

    void close() {
        PdfArray children = kids();
        PdfDictionary dictionary = new PdfDictionary(STRUCTURE_ELEMENT);
        dictionary.put(PdfName.S, type);
        dictionary.put(PdfName.P, parent);
        if (page != null) {
            dictionary.put(PdfName.PG, page);
        }
        if (children.size() == 1) {
            dictionary.put(PdfName.K, children.getPdfObject(0));
        } else if (children.size() > 1) {
            dictionary.put(PdfName.K, children);
        }
        if (attributes != null) {
            dictionary.put(ATTRIBUTES, attributes);
        }
        kids = null;
        try {
            writer.addToBody(dictionary, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfIndirectReference settle(PdfIndirectReference currentPage) {
        PdfIndirectReference settled = page == null ? currentPage : page;
        page = settled;
        return settled;
    }

    private PdfArray kids() {
        PdfArray open = kids;
        if (open == null) {
            throw new IllegalStateException(type + " is closed");
        }
        return open;
    }
}
