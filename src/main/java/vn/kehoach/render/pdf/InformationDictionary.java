package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;

/**
 * The Info dictionary, asked by OpenPDF for the file's id too, which is random otherwise. The id is
 * never an entry, or it would be written as one.
 */
final class InformationDictionary extends PdfDictionary {
    private final WrittenBytes written;
    private @Nullable PdfObject id;

    InformationDictionary(WrittenBytes written) {
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
            byte[] told = written.id();
            known = PdfEncryption.createInfoId(told, told);
            id = known;
        }
        return known;
    }
}
