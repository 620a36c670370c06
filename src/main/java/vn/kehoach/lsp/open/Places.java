package vn.kehoach.lsp.open;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** Places as the protocol has them: lines from 0, columns in UTF-16 units. */
public final class Places {
    private Places() {}

    public static Range range(Span span) {
        return new Range(position(span.file(), span.from()), position(span.file(), span.to()));
    }

    public static Position position(SourceFile file, int offset) {
        int line = file.position(offset).line();
        return new Position(line - 1, offset - file.lineStart(line));
    }

    /** The offset of a position; one beyond its line or the text is the end of that. */
    public static int offset(SourceFile file, Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= file.lineCount()) {
            return file.text().length();
        }
        int line = position.getLine() + 1;
        int column = Math.clamp(position.getCharacter(), 0, file.line(line).length());
        return file.lineStart(line) + column;
    }
}
