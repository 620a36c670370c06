package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.render.pdf.KeptPdf;
import vn.kehoach.render.pdf.PdfRenderer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept of PDFs that were written before, for who writes the same ones over and over. */
final class KeptPdfs {
    private final @Nullable Map<String, KeptPdf> byDocument;

    private KeptPdfs(@Nullable Map<String, KeptPdf> byDocument) {
        this.byDocument = byDocument;
    }

    static KeptPdfs none() {
        return new KeptPdfs(null);
    }

    static KeptPdfs all() {
        return new KeptPdfs(new ConcurrentHashMap<>());
    }

    /**
     * @param document its id
     */
    PdfRenderer keeping(String document, PdfRenderer pdf) {
        return byDocument == null
                ? pdf
                : pdf.keeping(byDocument.computeIfAbsent(document, id -> new KeptPdf()));
    }
}
