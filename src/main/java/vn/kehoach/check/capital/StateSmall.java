package vn.kehoach.check.capital;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** "Đảng và nhà nước": Phụ lục II, V.1 and V.4. */
public record StateSmall(String written, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CAP-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Capitals.find(plan, "CAP-05", StateSmall::new);
    }
}
