package vn.kehoach.incremental;

/** Said at a stretch, on one of two streams. */
public record Said(Stream stream, String text) {
    /** Where something is said. */
    public enum Stream {
        OUT,
        ERR
    }
}
