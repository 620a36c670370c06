package vn.kehoach.conform;

import vn.kehoach.conform.clause.Clauses;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.PdfReader;
import vn.kehoach.conform.page.UnreadableFile;

import java.nio.file.Path;
import java.time.Duration;

/** Measures PDF files against the decree. */
public final class Measurer {
    private final PdfReader reader;

    /**
     * @param patience how long one file may take
     */
    public Measurer(Duration patience) {
        reader = new PdfReader(patience);
    }

    /**
     * @param shown the file's name in reports
     */
    public Measurement measure(Path file, String shown) {
        try {
            return reader.read(
                    file,
                    sheets ->
                            new Measurement.Measured(
                                    shown,
                                    sheets.size(),
                                    Clauses.measure(OfficialText.of(sheets))));
        } catch (UnreadableFile e) {
            return new Measurement.Unreadable(shown, e.why());
        }
    }
}
