package vn.kehoach.check.capital;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** "ngày quốc khánh": Phụ lục II, V.5, V.8 and V.9. */
public record HolidaySmall(String written, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CAP-08");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Capitals.find(plan, "CAP-08", HolidaySmall::new);
    }
}
