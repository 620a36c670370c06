package vn.kehoach.format;

/**
 * A comment, or a blank line, where it stands in a file.
 *
 * @param offset of the {@code #}, or of the blank line
 * @param column 1-based
 * @param remark empty for a blank line
 * @param ownLine nothing else stands on its line
 * @param behindDash only dashes stand before it
 */
record FoundComment(int offset, int column, Remark remark, boolean ownLine, boolean behindDash) {
    boolean isBlank() {
        return remark.text().isEmpty();
    }
}
