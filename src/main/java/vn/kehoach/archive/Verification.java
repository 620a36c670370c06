package vn.kehoach.archive;

/**
 * What came of building a file again.
 *
 * @param sameFonts whether it was built again with the fonts that it was built with
 */
public record Verification(BuildRecord build, Verdict verdict, boolean sameFonts) {}
