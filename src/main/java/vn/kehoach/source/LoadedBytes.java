package vn.kehoach.source;

/** What came of the wish to read a file that is no text. */
public sealed interface LoadedBytes {
    /** Not copied, and not to be changed. */
    final class Content implements LoadedBytes {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    record None(LoadedSource.Unreadable why) implements LoadedBytes {}
}
