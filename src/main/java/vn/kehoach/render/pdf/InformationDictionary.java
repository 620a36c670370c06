package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The Info dictionary, asked by OpenPDF for the file's id too, which is random otherwise. The id is
 * a digest of what has been written; never an entry, or it would be written as one.
 */
final class InformationDictionary extends PdfDictionary {
    private static final int ID_LENGTH = 16;

    private final MessageDigest written;
    private @Nullable PdfObject id;

    InformationDictionary(MessageDigest written) {
        this.written = written;
    }

    @Override
    public boolean contains(PdfName key) {
        return PdfName.FILEID.equals(key) || super.contains(key);
    }

    @Override
    public @Nullable PdfObject get(PdfName key) {
        return PdfName.FILEID.equals(key) ? id() : super.get(key);
    }

    private PdfObject id() {
        PdfObject known = id;
        if (known == null) {
            byte[] digest = Arrays.copyOf(written.digest(), ID_LENGTH);
            known = PdfEncryption.createInfoId(digest, digest);
            id = known;
        }
        return known;
    }
}
