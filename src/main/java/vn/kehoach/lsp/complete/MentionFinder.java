package vn.kehoach.lsp.complete;

import vn.kehoach.source.SourceFile;

import java.util.Optional;

/** Finds the reference in prose, <code>${...</code>, that is open at a caret. */
final class MentionFinder {
    private static final String OPENING = "${";

    /** With room for a name typed in place of an id. */
    private static final int LONGEST = 120;

    /**
     * @param from offset behind the opening brace
     * @param typed what stands between it and the caret
     */
    record Open(int from, String typed) {}

    private MentionFinder() {}

    static Optional<Open> find(SourceFile file, int caret) {
        int line = file.lineStart(file.position(caret).line());
        int first = Math.max(line, caret - LONGEST);
        String before = file.text().substring(first, caret);
        int opening = before.lastIndexOf(OPENING);
        if (opening < 0 || before.startsWith("$", opening - 1) && opening > 0) {
            return Optional.empty();
        }
        String typed = before.substring(opening + OPENING.length());
        return typed.indexOf('}') >= 0
                ? Optional.empty()
                : Optional.of(new Open(first + opening + OPENING.length(), typed));
    }
}
