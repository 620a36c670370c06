package vn.kehoach.check.recipient;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.stream.Stream;

/**
 * A dash, a comma or the head of the list typed by hand: it would stand on paper beside the printed
 * one.
 */
public record MarkTyped(String mark) implements NeverSilenced {
    private static final Search MARK =
            Search.of("(?iu)^ *nơi nhận *:? *|^ *[-–+•] *|[,:]+ *$|[;.]{2,} *$");

    @Override
    public Code code() {
        return new Code("REC-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(MARK)
                .filter(passage -> passage.part() == Part.RECIPIENT)
                .flatMap(passage ->
                        passage.find(MARK)
                                .map(found ->
                                        diagnostic(
                                                passage,
                                                found.group().strip(),
                                                found.start(),
                                                found.end())));
    }

    private static Diagnostic diagnostic(Passage passage, String mark, int from, int to) {
        Span place = passage.span(from, to);
        return Diagnostic.of(new MarkTyped(mark), place).repairedBy(new Edit(place, ""));
    }
}
