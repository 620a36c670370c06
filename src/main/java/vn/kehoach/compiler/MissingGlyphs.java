package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentText;
import vn.kehoach.render.pdf.FontCoverage;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds where characters come from that would vanish on paper. */
final class MissingGlyphs {
    private static final String FONT = "Liberation Serif 2.1.5";

    private MissingGlyphs() {}

    static void report(Document document, List<SourceFile> sources, Diagnostics diagnostics) {
        Set<Integer> missing = new TreeSet<>();
        DocumentText.of(document)
                .forEach(text ->
                        text.codePoints()
                                .filter(each -> !FontCoverage.covers(each))
                                .forEach(missing::add));
        for (int codePoint : missing) {
            String character = Character.toString(codePoint);
            CompilerProblem problem =
                    new CompilerProblem.MissingGlyph(
                            character, String.format("U+%04X", codePoint), FONT);
            sources.forEach(file -> report(problem, character, file, diagnostics));
        }
    }

    private static void report(
            CompilerProblem problem, String character, SourceFile file, Diagnostics diagnostics) {
        int at = file.text().indexOf(character);
        while (at >= 0) {
            Span span = file.span(at, at + character.length());
            diagnostics.report(problem, span);
            at = file.text().indexOf(character, at + character.length());
        }
    }
}
