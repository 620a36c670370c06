package vn.kehoach.check;

import vn.kehoach.check.appendix.AppendixNeverReferred;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are. */
public final class Checks {
    private static final List<Function<ResolvedPlan, Stream<Diagnostic>>> ALL =
            List.of(AppendixNeverReferred::check, IllustrativeContentIssued::check);

    private Checks() {}

    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.forEach(check -> check.apply(plan).forEach(diagnostics::add));
    }
}
