package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentText;
import vn.kehoach.document.Theme;
import vn.kehoach.render.pdf.FontCoverage;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where characters come from that would vanish on paper. */
final class MissingGlyphs {
    private MissingGlyphs() {}

    /**
     * @param plan stands for characters that no source has: templates bring them
     */
    static void report(
            Document document,
            Theme theme,
            SourceFile plan,
            List<SourceFile> sources,
            Diagnostics diagnostics) {
        FontCoverage fonts = FontCoverage.of(theme);
        BitSet used = new BitSet();
        DocumentText.of(document).forEach(text -> add(text, used));
        for (int codePoint : used.stream().filter(each -> !fonts.covers(each)).toArray()) {
            String character = Character.toString(codePoint);
            CompilerProblem problem =
                    new CompilerProblem.MissingGlyph(
                            character,
                            String.format("U+%04X", codePoint),
                            fonts.fontsWithout(codePoint));
            List<Span> places = sources.stream().flatMap(file -> places(character, file)).toList();
            (places.isEmpty() ? List.of(plan.top()) : places)
                    .forEach(place -> diagnostics.report(problem, place));
        }
    }

    private static void add(String text, BitSet used) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            used.set(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    private static Stream<Span> places(String character, SourceFile file) {
        return Pattern.compile(Pattern.quote(character))
                .matcher(file.text())
                .results()
                .map(found -> file.span(found.start(), found.end()));
    }
}
