package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfPageLabels;

import vn.kehoach.document.Document;
import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.render.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Writes a document as PDF 1.7, tagged after PDF/UA-1 and archivable after PDF/A. */
public final class PdfRenderer implements Renderer {
    private final PdfOptions options;
    private final @Nullable Runnable page;
    private final @Nullable KeptPdf kept;

    public PdfRenderer() {
        this(PdfOptions.DEFAULT);
    }

    public PdfRenderer(PdfOptions options) {
        this(options, null, null);
    }

    private PdfRenderer(PdfOptions options, @Nullable Runnable page, @Nullable KeptPdf kept) {
        this.options = options;
        this.page = page;
        this.kept = kept;
    }

    /**
     * The same, that tells of each page.
     *
     * @param finished called when one is
     */
    public PdfRenderer telling(Runnable finished) {
        return new PdfRenderer(options, finished, kept);
    }

    /**
     * The same, of a document that is rendered over and over.
     *
     * @param known of one document, which only one thread at a time renders
     */
    public PdfRenderer keeping(KeptPdf known) {
        return new PdfRenderer(options, page, known);
    }

    /** Loads what each PDF takes, whatever it says. */
    public static void prepare() {
        FontFamily.BUNDLED.faces().forEach(Face::font);
        org.openpdf.text.Document pages = new org.openpdf.text.Document();
        TaggedWriter.of(pages, OutputStream.nullOutputStream(), Set.of());
        pages.open();
    }

    /**
     * @throws IllegalArgumentException for a character without a glyph (ask {@link FontCoverage}
     *     before), a link to no anchor, an anchor given twice, a row of too many cells
     */
    @Override
    public void render(Document document, Theme theme, OutputStream output) throws IOException {
        try {
            write(document, theme, output);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExceptionConverter e) {
            throw e.getException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void write(Document document, Theme theme, OutputStream output) {
        if (document.parts().isEmpty()) {
            throw new IllegalArgumentException("a document without parts");
        }
        org.openpdf.text.Document pages = new org.openpdf.text.Document();
        TaggedWriter writer =
                TaggedWriter.of(
                        pages,
                        output,
                        options.signatureFields(),
                        kept == null ? null : kept.pages());
        Typesetter typesetter = new Typesetter(theme, kept == null ? null : kept.blocks(theme));
        if (page != null) {
            writer.setPageEvent(new FinishedPages(page));
        }
        FileDescription.choose(writer, options.archive());
        pages.open();
        TagPath tags = new TagPath(writer.tree().root());
        Destinations destinations = new Destinations(writer, document.elsewhere());
        PdfPageLabels labels = new PdfPageLabels();
        for (Part part : document.parts()) {
            Flow flow =
                    new Flow(
                            pages,
                            writer,
                            destinations,
                            theme,
                            part.orientation(),
                            options.lineNumbers());
            if (writer.getCurrentPageNumber() == 1) {
                flow.offerCorner(tags.current());
            }
            labels.addPageLabel(
                    writer.getCurrentPageNumber(),
                    PdfPageLabels.DECIMAL_ARABIC_NUMERALS,
                    part.label().isEmpty() ? null : part.label(),
                    1);
            new PartLayout(
                            Unfolding.of(part.blocks(), typesetter, flow.width(), flow.pageRoom()),
                            flow,
                            tags)
                    .place();
            flow.end();
        }
        destinations.requireTargets();
        writer.setPageLabels(labels);
        FileDescription.write(writer, document.metadata(), options);
        pages.close();
    }
}
