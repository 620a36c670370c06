package vn.kehoach.render.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.document.Metadata;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands in the file beside its pages: what it is, whose, of when, and by which rules. */
final class FileDescription {
    private static final String CREATOR = "kehoach";

    private static final PdfName ASSOCIATED_FILES = new PdfName("AF");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private FileDescription() {}

    /** Before the first page. */
    static void choose(TaggedWriter writer, Archive archive) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPDFXConformance(
                switch (archive) {
                    case NONE -> PdfWriter.PDFXNONE;
                    case A2A -> PdfWriter.PDFA2A;
                    case A3A -> PdfWriter.PDFA3A;
                });
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    }

    /** After the last page has been begun: their number is part of it. */
    static void write(TaggedWriter writer, Metadata metadata, PdfOptions options) {
        PdfString date = date(metadata);
        information(writer.getInfo(), metadata, date);
        int pages = writer.getCurrentPageNumber();
        writer.setXmpMetadata(
                new MetadataPacket(metadata, options.archive(), pages)
                        .bytes(CREATOR, Document.getVersion()));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        switch (options.archive()) {
            case NONE -> {}
            case A2A, A3A -> catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        }
        if (!options.attachments().isEmpty()) {
            catalog.put(
                    ASSOCIATED_FILES, AssociatedFiles.embed(writer, options.attachments(), date));
        }
    }

    private static PdfString date(Metadata metadata) {
        return new PdfString("D:" + DAY.format(metadata.date()) + "000000+07'00'");
    }

    private static void information(PdfDictionary information, Metadata metadata, PdfString date) {
        information.put(PdfName.TITLE, text(metadata.title()));
        information.put(PdfName.SUBJECT, text(metadata.subject()));
        information.put(PdfName.AUTHOR, text(metadata.author()));
        information.put(PdfName.KEYWORDS, text(String.join(", ", metadata.keywords())));
        information.put(PdfName.CREATOR, text(CREATOR));
        information.put(PdfName.PRODUCER, text(Document.getVersion()));
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }

    private static PdfDictionary outputIntent(TaggedWriter writer) {
        PdfStream profile = new PdfStream(ColorProfile.sRgb());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(PdfStream.BEST_COMPRESSION);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.write(profile));
        return intent;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
