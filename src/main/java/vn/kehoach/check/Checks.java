package vn.kehoach.check;

import vn.kehoach.check.across.NumberOfAnotherPlan;
import vn.kehoach.check.across.PlanCitedWrongly;
import vn.kehoach.check.across.TargetOfAnotherPlan;
import vn.kehoach.check.across.TaskLedByAnother;
import vn.kehoach.check.appendix.AppendixNeverReferred;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are, by area. */
public final class Checks {
    private static final List<Check> APPENDICES = List.of(AppendixNeverReferred::check);

    private static final List<Check> LIFE_CYCLE = List.of(IllustrativeContentIssued::check);

    private static final List<List<Check>> ALL = List.of(APPENDICES, LIFE_CYCLE);

    private static final List<Function<List<ResolvedPlan>, Stream<Diagnostic>>> BETWEEN_PLANS =
            List.of(
                    TaskLedByAnother::check,
                    NumberOfAnotherPlan::check,
                    TargetOfAnotherPlan::check,
                    PlanCitedWrongly::check);

    /** Codes that no plan raises alone. */
    public static final Set<Code> ONLY_BETWEEN_PLANS =
            Set.of(new Code("PLN-01"), new Code("PLN-02"), new Code("PLN-03"), new Code("PLN-04"));

    private Checks() {}

    /**
     * @param plans of one folder, at least two
     */
    public static Stream<Diagnostic> runAcross(List<ResolvedPlan> plans) {
        return BETWEEN_PLANS.stream().flatMap(check -> check.apply(plans));
    }

    /** What one check finds. */
    private interface Check extends Function<ResolvedPlan, Stream<Diagnostic>> {}

    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.stream()
                .flatMap(List::stream)
                .flatMap(check -> check.apply(plan))
                .forEach(diagnostics::add);
    }
}
