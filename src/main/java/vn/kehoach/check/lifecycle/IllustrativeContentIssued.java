package vn.kehoach.check.lifecycle;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Sample;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.Illustrations;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * Stand-ins in a plan that is issued and does not say that it is a sample.
 *
 * @param count of stand-ins
 */
public record IllustrativeContentIssued(int count) implements Problem {
    private static final int MOST_SHOWN = 5;

    @Override
    public Code code() {
        return new Code("OUT-05");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        int count = Illustrations.count(plan.plan());
        boolean issued =
                plan.plan().stage().value() == Stage.ISSUED && plan.plan().sample() == Sample.REAL;
        return issued && count > 0
                ? Stream.of(
                        Diagnostic.of(
                                new IllustrativeContentIssued(count),
                                plan.plan().stage().span(),
                                Illustrations.places(plan.plan()).stream()
                                        .limit(MOST_SHOWN)
                                        .map(span -> new Related(Relation.STAND_IN_HERE, span))
                                        .toList()))
                : Stream.empty();
    }
}
