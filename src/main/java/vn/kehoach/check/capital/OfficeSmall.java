package vn.kehoach.check.capital;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** "chủ tịch UBND tỉnh": Phụ lục II, V.3. */
public record OfficeSmall(String written, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CAP-06");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Capitals.find(plan, "CAP-06", OfficeSmall::new);
    }
}
