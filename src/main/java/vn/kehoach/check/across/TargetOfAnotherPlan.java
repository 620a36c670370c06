package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two plans of one issuer want different values of one indicator in one year.
 *
 * @param target as written here
 * @param otherTarget as written in the other plan
 * @param other id of the plan that stands before this one
 */
public record TargetOfAnotherPlan(
        String indicator, String year, String target, String otherTarget, String other)
        implements Problem {
    @Override
    public Code code() {
        return new Code("PLN-03");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Wanted(ComparedPlan plan, WantedTarget target) {}

    public static Stream<Diagnostic> check(List<ComparedPlan> plans) {
        return Issuers.withSeveral(plans).flatMap(TargetOfAnotherPlan::ofOneIssuer);
    }

    private static Stream<Diagnostic> ofOneIssuer(List<ComparedPlan> plans) {
        Map<WantedTarget.Figure, Wanted> first = new HashMap<>();
        return plans.stream()
                .flatMap(plan -> plan.targets().stream().map(target -> new Wanted(plan, target)))
                .flatMap(each -> compare(each, first));
    }

    private static Stream<Diagnostic> compare(Wanted each, Map<WantedTarget.Figure, Wanted> first) {
        WantedTarget target = each.target();
        Wanted other = first.putIfAbsent(target.figure(), each);
        return other == null
                        || !other.plan().isOtherThan(each.plan())
                        || other.target().written().equalsIgnoreCase(target.written())
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new TargetOfAnotherPlan(
                                        target.indicator(),
                                        Integer.toString(target.figure().year()),
                                        target.written(),
                                        other.target().written(),
                                        other.plan().id()),
                                target.place(),
                                new Related(Relation.ALSO_HERE, other.target().place())));
    }
}
