package vn.kehoach.archive;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

/** The files that a PDF is associated with; none is believed before it has been looked at. */
final class EmbeddedFiles {
    static final int MOST = 2_000;

    /** As much as the compiler reads of one source. */
    static final int LARGEST_IN_MEBIBYTES = 16;

    private static final int LARGEST = LARGEST_IN_MEBIBYTES << 20;
    private static final long LARGEST_TOGETHER = 8L * LARGEST;

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    private EmbeddedFiles() {}

    /** By name; empty if there are none. */
    static Map<String, byte[]> of(PDDocument pdf) throws ArchiveException, IOException {
        Map<String, byte[]> files = new TreeMap<>();
        COSArray references = pdf.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED_FILES);
        if (references == null) {
            return files;
        }
        if (references.size() > MOST) {
            throw new ArchiveException(new ArchiveProblem.TooManyFiles(MOST));
        }
        long together = 0;
        for (int i = 0; i < references.size(); i++) {
            if (references.getObject(i) instanceof COSDictionary specification) {
                String name = name(specification);
                byte[] bytes = bytes(name, specification);
                together += bytes.length;
                if (together > LARGEST_TOGETHER) {
                    throw tooLarge(name);
                }
                if (!FileName.isAllowed(name) || files.put(name, bytes) != null) {
                    throw new ArchiveException(new ArchiveProblem.ForbiddenName(name));
                }
            }
        }
        return files;
    }

    private static String name(COSDictionary specification) {
        String name = specification.getString(COSName.UF);
        return name == null ? specification.getString(COSName.F, "") : name;
    }

    private static byte[] bytes(String name, COSDictionary specification)
            throws ArchiveException, IOException {
        COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
        if (embedded == null
                || !(embedded.getDictionaryObject(COSName.F) instanceof COSStream stream)) {
            return new byte[0];
        }
        try (InputStream input = decoded(stream)) {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge(name);
            }
            return bytes;
        }
    }

    /** As it is unpacked, not before: PDFBox would unpack all of what never ends. */
    private static InputStream decoded(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() == 1) {
            filters = several.getObject(0);
        }
        if (filters == null) {
            return stream.createRawInputStream();
        }
        if (!COSName.FLATE_DECODE.equals(filters)) {
            throw new IOException("filter " + filters);
        }
        return new InflaterInputStream(stream.createRawInputStream());
    }

    private static ArchiveException tooLarge(String name) {
        return new ArchiveException(new ArchiveProblem.TooLarge(name, LARGEST_IN_MEBIBYTES));
    }
}
