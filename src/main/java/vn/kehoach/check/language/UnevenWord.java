package vn.kehoach.check.language;

import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.stream.Stream;

/** Two forms of one word in one document. */
public record UnevenWord(String rare, int rareCount, String usual, int usualCount)
        implements Problem {
    /** Read when the first plan is checked. */
    private static final class Table {
        private static final List<Evenness> PAIRS =
                WordTable.beside(UnevenWord.class, "pairs.yaml").under("words").rows().stream()
                        .map(Evenness::of)
                        .toList();
    }

    @Override
    public Code code() {
        return new Code("LNG-03");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Evenness.find(Table.PAIRS, plan, UnevenWord::new);
    }
}
