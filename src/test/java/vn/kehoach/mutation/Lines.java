package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.Places;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.stream.Stream;

/** Lines of YAML that go as a whole. */
final class Lines {
    private Lines() {}

    /** An item without a key, unless the key stands behind a dash or in braces. */
    static Stream<Mutant> without(Sample sample, Places item, String key) {
        return of(item, key).map(lines -> Mutant.of(sample, item.whole(), new Edit(lines, "")));
    }

    /** A key and all below it. */
    static Stream<Span> of(Places item, String key) {
        if (!item.has(key)) {
            return Stream.empty();
        }
        Span place = item.key(key);
        SourceFile file = place.file();
        int first = place.start().line();
        int indent = place.start().column() - 1;
        if (!file.line(first).substring(0, indent).isBlank()) {
            return Stream.empty();
        }
        int last = first;
        while (last < file.lineCount() && isDeeper(file.line(last + 1), indent)) {
            last++;
        }
        int start = place.start().offset() - indent;
        int end = start;
        for (int line = first; line <= last; line++) {
            end += file.line(line).length() + 1;
        }
        return Stream.of(file.span(start, Math.min(end, file.text().length())));
    }

    private static boolean isDeeper(String line, int indent) {
        String text = line.stripLeading();
        return !text.isEmpty() && line.length() - text.length() > indent;
    }

    /** The line that an item has for itself. */
    static Span of(Span item) {
        int start = item.start().offset() - (item.start().column() - 1);
        int length = item.file().line(item.start().line()).length() + 1;
        return item.file().span(start, start + length);
    }
}
