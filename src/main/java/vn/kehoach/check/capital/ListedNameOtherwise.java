package vn.kehoach.check.capital;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** A name whose capitals the decree lists: Phụ lục II, III.1 and IV.1. */
public record ListedNameOtherwise(String written, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CAP-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** Whether it reports these words, so that nobody else has to. */
    public static boolean reports(String words) {
        return Capitals.rows("CAP-09").stream().anyMatch(row -> row.isFor(words));
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Capitals.find(plan, "CAP-09", ListedNameOtherwise::new);
    }
}
