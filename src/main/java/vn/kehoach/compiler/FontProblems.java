package vn.kehoach.compiler;

import vn.kehoach.compiler.CompilerProblem.FontNotTimesNewRoman;
import vn.kehoach.compiler.CompilerProblem.FontUnusable;
import vn.kehoach.compiler.CompilerProblem.FontWidthsDiffer;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;
import vn.kehoach.render.pdf.FontExamination;
import vn.kehoach.render.pdf.FontFlaw;
import vn.kehoach.source.Span;

import java.util.Map;
import java.util.Objects;

/** What speaks against the fonts that an office has licensed. */
final class FontProblems {
    private FontProblems() {}

    /** Whether they can be used, with or without a warning. */
    static boolean report(FontFiles files, Map<FontStyle, Span> places, Diagnostics diagnostics) {
        boolean usable = true;
        for (FontFlaw flaw : FontExamination.of(files)) {
            CompilerProblem problem = problem(flaw);
            Span place = Objects.requireNonNull(places.get(flaw.style()), flaw::toString);
            diagnostics.report(problem, place);
            usable &= !(problem instanceof FontUnusable);
        }
        return usable;
    }

    private static CompilerProblem problem(FontFlaw flaw) {
        return switch (flaw) {
            case FontFlaw.Unreadable(FontStyle style) ->
                    new FontUnusable(FontDefect.UNREADABLE, "", style);
            case FontFlaw.EmbeddingForbidden(FontStyle style, String family) ->
                    new FontUnusable(FontDefect.EMBEDDING_FORBIDDEN, family, style);
            case FontFlaw.OtherStyle(FontStyle style, FontStyle found) ->
                    new FontUnusable(FontDefect.OTHER_STYLE, "", style);
            case FontFlaw.OtherFamily(FontStyle style, String family, String first) ->
                    new FontUnusable(FontDefect.OTHER_FAMILY, family, style);
            case FontFlaw.NotTimesNewRoman(FontStyle style, String family) ->
                    new FontNotTimesNewRoman(family);
            case FontFlaw.OtherWidths(
                            FontStyle style,
                            String family,
                            int letters,
                            String example) ->
                    new FontWidthsDiffer(family, style, letters, example);
        };
    }
}
