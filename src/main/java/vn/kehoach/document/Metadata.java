package vn.kehoach.document;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the document says of itself to machines.
 *
 * @param id names the output files
 * @param title one line: kind, number and subject
 * @param author the issuer's full name
 * @param date what the file is dated with; never the clock
 * @param language BCP 47, such as {@code vi-VN}
 */
public record Metadata(
        String id,
        String title,
        String subject,
        String author,
        List<String> keywords,
        LocalDate date,
        String language,
        Registration registration) {
    public Metadata {
        keywords = List.copyOf(keywords);
    }

    /** The same of one of several files. */
    public Metadata named(String fileId, String fileTitle) {
        return new Metadata(
                fileId, fileTitle, subject, author, keywords, date, language, registration);
    }

    /** Of a document that nobody registers. */
    public Metadata(
            String id,
            String title,
            String subject,
            String author,
            List<String> keywords,
            LocalDate date,
            String language) {
        this(id, title, subject, author, keywords, date, language, Registration.NONE);
    }

    /**
     * What else the clerk registers it by: Nghị định 30/2020/NĐ-CP, Phụ lục VI. What is not known
     * yet is empty.
     *
     * @param issuedDate the day that it bears
     * @param languageName such as "Tiếng Việt"
     */
    public record Registration(
            String typeName,
            String codeNumber,
            String codeNotation,
            @Nullable LocalDate issuedDate,
            String languageName,
            String signerPosition,
            String signerName) {
        static final Registration NONE = new Registration("", "", "", null, "", "", "");
    }
}
