package vn.kehoach.check.language;

import vn.kehoach.check.table.Replacement;
import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.stream.Stream;

/** A word as it is typed in messages, or mistyped. */
public record ChatWord(String written, String right) implements Problem {
    /** Read when the first plan is checked. */
    private static final class Table {
        private static final List<Replacement> ROWS =
                Replacement.of(WordTable.beside(ChatWord.class, "chat-words.yaml"));
    }

    @Override
    public Code code() {
        return new Code("LNG-01");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Table.ROWS.stream().flatMap(row -> row.in(plan, ChatWord::new));
    }
}
