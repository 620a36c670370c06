package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.Optional;
import java.util.stream.Stream;

/** Straight and curly quotation marks in one document. */
public record MixedQuotes() implements Problem {
    private static final Search STRAIGHT = Search.of("\"(?<![0-9].)");
    private static final Search CURLY = Search.of("[“”]");

    @Override
    public Code code() {
        return new Code("LNG-04");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Optional<Span> curly = first(plan, CURLY);
        return curly.isEmpty()
                ? Stream.empty()
                : first(plan, STRAIGHT).stream()
                        .map(straight ->
                                Diagnostic.of(
                                        new MixedQuotes(),
                                        straight,
                                        new Related(Relation.OTHERWISE_HERE, curly.get())));
    }

    private static Optional<Span> first(ResolvedPlan plan, Search search) {
        return plan.passagesWith(search)
                .flatMap(passage -> passage.find(search).map(passage::span))
                .findFirst();
    }
}
