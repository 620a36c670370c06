package vn.kehoach.source;

/** What came of the wish to read a file. */
public sealed interface LoadedSource {
    SourceFile file();

    /**
     * @param byteOrderMark the file began with one, which {@link SourceFile#text()} is without
     */
    record Readable(SourceFile file, boolean byteOrderMark) implements LoadedSource {}

    /** Why a file has no text; its {@link #file()} then has none, but for {@link NotUtf8}. */
    sealed interface Unreadable extends LoadedSource {}

    record Missing(SourceFile file) implements Unreadable {}

    record Folder(SourceFile file) implements Unreadable {}

    /** A device, a pipe or a socket: reading it may never end. */
    record SpecialFile(SourceFile file) implements Unreadable {}

    /** By a symbolic link or by {@code ..}. */
    record OutsideRoot(SourceFile file) implements Unreadable {}

    /** Forbidden, or the disk failed. */
    record Denied(SourceFile file) implements Unreadable {}

    record TooLarge(SourceFile file, int limitInMebibytes) implements Unreadable {}

    /**
     * @param file with U+FFFD for what could not be decoded
     * @param place of the first bad byte
     * @param offset of the first bad byte, 0-based
     * @param value of the first bad byte, 0 to 255
     */
    record NotUtf8(SourceFile file, Span place, int offset, int value, Encoding guess)
            implements Unreadable {}
}
