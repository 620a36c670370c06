package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The structure elements of a file, and the way back to them from pages and annotations. */
final class StructureTree {
    /** The keys below are page indexes: OpenPDF gives page n the key n when nothing else asks. */
    private static final int FIRST_ANNOTATION_KEY = 1_000_000;

    private final TaggedWriter writer;
    private final PdfIndirectReference reference;
    private final StructureElement root;
    private final Map<Integer, PdfIndirectReference> parents = new TreeMap<>();
    private PdfArray pageParents = new PdfArray();
    private int annotations;

    StructureTree(TaggedWriter writer) {
        this.writer = writer;
        this.reference = writer.getPdfIndirectReference();
        this.root = new StructureElement(writer, "Document", reference);
    }

    StructureElement root() {
        return root;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** The number by which the current page's content knows the element. */
    int mark(StructureElement element) {
        int markedContentId = pageParents.size();
        pageParents.add(element.reference());
        element.addContent(markedContentId, writer.getCurrentPage());
        return markedContentId;
    }

    void annotate(StructureElement element, PdfAnnotation annotation) {
        int key = FIRST_ANNOTATION_KEY + annotations++;
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        parents.put(key, element.reference());
        element.addObject(annotation.getIndirectReference(), writer.getCurrentPage());
        writer.addAnnotation(annotation);
    }

    /** Before each new page and before the end. */
    void endPage() {
        parents.put(writer.getCurrentPageNumber() - 1, writer.write(pageParents));
        pageParents = new PdfArray();
    }

    void close() throws IOException {
        root.close();
        PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, root.reference());
        PdfDictionary keys = PdfNumberTree.writeTree(new HashMap<>(parents), writer);
        tree.put(PdfName.PARENTTREE, writer.write(keys));
        int nextKey = FIRST_ANNOTATION_KEY + annotations;
        tree.put(new PdfName("ParentTreeNextKey"), new PdfNumber(nextKey));
        writer.addToBody(tree, reference);
    }
}
