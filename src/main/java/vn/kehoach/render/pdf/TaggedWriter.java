package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;

/**
 * OpenPDF's writer with a structure tree of our own. OpenPDF's tree cannot hold words and links in
 * one paragraph, and keeps all of it in memory until the end.
 */
final class TaggedWriter extends PdfWriter {
    /** Of zlib: takes two thirds of the time of its usual one, 6, for files a twentieth longer. */
    static final int COMPRESSION = 4;

    private final InformationDictionary information;
    private final Set<SignatureField> signatureFields;
    private final Map<SignatureField, Integer> placed = new EnumMap<>(SignatureField.class);
    private final EmbeddedFaces faces = new EmbeddedFaces(this);
    private @Nullable StructureTree tree;

    private final Pages pages;
    private boolean writing;

    private TaggedWriter(Pages pages, WrittenBytes output, Set<SignatureField> signatureFields) {
        super(pages, output);
        this.pages = pages;
        this.signatureFields = signatureFields;
        tagged = true;
        setCompressionLevel(COMPRESSION);
        information = new InformationDictionary(output);
    }

    static TaggedWriter of(
            Document document, OutputStream output, Set<SignatureField> signatureFields) {
        return of(document, output, signatureFields, null);
    }

    /**
     * @param kept of the same document, rendered before
     */
    static TaggedWriter of(
            Document document,
            OutputStream output,
            Set<SignatureField> signatureFields,
            @Nullable KeptPages kept) {
        Pages pages = new Pages(kept);
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(pages, new WrittenBytes(output), signatureFields);
        pages.addWriter(writer);
        writer.setCloseStream(false);
        return writer;
    }

    @Override
    public void open() {
        super.open();
        tree = new StructureTree(this); // not before: there are no object numbers until now
    }

    StructureTree tree() {
        StructureTree opened = tree;
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    EmbeddedFaces faces() {
        return faces;
    }

    /** Where a document is signed; the current page gets a field there if one was asked for. */
    void offerSignature(StructureElement parent, SignatureField field, Rectangle area) {
        if (signatureFields.contains(field)) {
            int number = placed.merge(field, 1, Integer::sum);
            EmptySignature.place(this, parent, area, field, number);
        }
    }

    /** OpenPDF need not compress what is compressed already. */
    @Override
    public int getCompressionLevel() {
        return pages.areTurning() && !writing
                ? Deflater.NO_COMPRESSION
                : super.getCompressionLevel();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        boolean contents = pages.areTurning() && object instanceof PdfStream;
        return super.addToBody(contents ? pages.contents(getDirectContent()) : object);
    }

    /** May write objects that have waited, which OpenPDF compresses as ever. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        writing = true;
        try {
            return super.addToBody(object, reference);
        } finally {
            writing = false;
        }
    }

    PdfIndirectReference write(PdfObject object) {
        try {
            return addToBody(object).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PdfDictionary getInfo() {
        return information;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        tagged = false; // or OpenPDF adds its own, empty tree
        PdfDictionary catalog = super.getCatalog(pages);
        try {
            tree().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PdfDictionary marks = new PdfDictionary();
        marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.STRUCTTREEROOT, tree().reference());
        catalog.put(PdfName.MARKINFO, marks);
        return catalog;
    }
}
