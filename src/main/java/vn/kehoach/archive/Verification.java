package vn.kehoach.archive;

/** What came of building a file again. */
public record Verification(BuildRecord build, Verdict verdict) {}
