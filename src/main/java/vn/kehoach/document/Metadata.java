package vn.kehoach.document;

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
        String language) {
    public Metadata {
        keywords = List.copyOf(keywords);
    }
}
