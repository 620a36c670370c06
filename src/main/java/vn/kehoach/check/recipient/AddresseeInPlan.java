package vn.kehoach.check.recipient;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.stream.Stream;

/** "Kính gửi" in a kind of document that is addressed to nobody. */
public record AddresseeInPlan(String words, String kind) implements Problem {
    private static final Search WORDS = Search.of("(?iu)^[\\s*-]*(kính gửi)(?![\\p{L}])");

    @Override
    public Code code() {
        return new Code("REC-06");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        DocumentKind kind = plan.plan().kind();
        if (kind == DocumentKind.TO_TRINH || kind == DocumentKind.BAO_CAO) {
            return Stream.empty();
        }
        return plan.passagesWith(WORDS)
                .flatMap(passage ->
                        passage.find(WORDS)
                                .map(found ->
                                        Diagnostic.of(
                                                new AddresseeInPlan(found.group(1), kind.title()),
                                                passage.span(found.start(1), found.end(1)))));
    }
}
