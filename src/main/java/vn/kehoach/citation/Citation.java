package vn.kehoach.citation;

import org.jspecify.annotations.Nullable;

/**
 * An instrument cited by its symbol: {@code Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị
 * về ...}.
 *
 * @param whole all of it but the summary
 * @param kind of a list its first one: {@code các Nghị quyết số ..., số ...}
 * @param issuer {@code Bộ Chính trị}
 * @param summary as much as its sentence has after the word that begins it
 */
public record Citation(
        Piece whole,
        @Nullable Piece kind,
        Piece code,
        Symbol symbol,
        @Nullable CitedDay day,
        @Nullable Piece issuer,
        @Nullable Piece summary,
        Place place) {

    /** What the citation is there for. */
    public enum Place {
        PROSE,
        /** In the words of someone else. */
        QUOTED,
        /** In the name that a document is given: {@code (sau đây gọi tắt là ...)}. */
        NAMING
    }
}
