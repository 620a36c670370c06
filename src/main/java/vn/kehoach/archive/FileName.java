package vn.kehoach.archive;

import java.util.regex.Pattern;

/**
 * Names that may be written below a folder: a PDF can hold any name, such as {@code ../.bashrc}.
 */
final class FileName {
    /** {@code <plan>/tasks/<file>}. */
    private static final int MOST_FOLDERS = 2;

    /** Bytes that common file systems allow, at three a letter. */
    private static final int LONGEST = 80;

    /** Without what some system reads as more than a letter; not "." or "..", nor ending so. */
    private static final Pattern SEGMENT =
            Pattern.compile(
                    "[^/\\\\:*?\"<>|\\p{Cntrl}]{0," + LONGEST + "}[^/\\\\:*?\"<>|\\p{Cntrl}. ]");

    private FileName() {}

    static boolean isAllowed(String name) {
        String[] segments = name.split("/", -1);
        if (segments.length > MOST_FOLDERS + 1) {
            return false;
        }
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                return false;
            }
        }
        return true;
    }
}
