package vn.kehoach.check.citation;

import vn.kehoach.citation.PartFinder;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.stream.Stream;

/**
 * A part of an instrument with a first letter of the wrong case (Nghị định 30/2020/NĐ-CP, Phụ lục
 * II, V.7).
 */
public record PartLetterCase(String written, String right) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("CIT-15");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .flatMap(passage ->
                        PartFinder.in(passage.letters()).stream()
                                .map(word -> wrong(passage, word)));
    }

    private static Diagnostic wrong(Passage passage, PartFinder.Word word) {
        Span span = passage.span(word.piece().from(), word.piece().to());
        return Diagnostic.of(new PartLetterCase(word.piece().text(), word.right()), span)
                .repairedBy(new Edit(span, word.right()));
    }
}
