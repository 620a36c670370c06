package vn.kehoach.check;

import vn.kehoach.check.appendix.AppendixNeverReferred;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are, by area. */
public final class Checks {
    private static final List<Check> APPENDICES = List.of(AppendixNeverReferred::check);

    private static final List<Check> LIFE_CYCLE = List.of(IllustrativeContentIssued::check);

    private static final List<List<Check>> ALL = List.of(APPENDICES, LIFE_CYCLE);

    private Checks() {}

    /** What one check finds. */
    private interface Check extends Function<ResolvedPlan, Stream<Diagnostic>> {}

    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.stream()
                .flatMap(List::stream)
                .flatMap(check -> check.apply(plan))
                .forEach(diagnostics::add);
    }
}
