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

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private FileDescription() {}

    /** Before the first page. */
    static void choose(TaggedWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    }

    static void write(TaggedWriter writer, Metadata metadata) {
        information(writer.getInfo(), metadata);
        writer.setXmpMetadata(MetadataPacket.of(metadata, CREATOR, Document.getVersion()));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    }

    private static void information(PdfDictionary information, Metadata metadata) {
        information.put(PdfName.TITLE, text(metadata.title()));
        information.put(PdfName.SUBJECT, text(metadata.subject()));
        information.put(PdfName.AUTHOR, text(metadata.author()));
        information.put(PdfName.KEYWORDS, text(String.join(", ", metadata.keywords())));
        information.put(PdfName.CREATOR, text(CREATOR));
        information.put(PdfName.PRODUCER, text(Document.getVersion()));
        PdfString date = new PdfString("D:" + DAY.format(metadata.date()) + "000000+07'00'");
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
