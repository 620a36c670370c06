package vn.kehoach.incremental;

/**
 * A file that was written.
 *
 * @param name in the folder of the trace
 * @param digest of its bytes
 */
public record Output(String name, String digest) {}
