package vn.kehoach.citation;

/**
 * A short name that is given: {@code (sau đây gọi tắt là Chương trình 23)}.
 *
 * @param whole brackets included
 * @param name without quotation marks
 */
public record Naming(Piece whole, Piece name) {}
