package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Unit;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

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

    /** What makes two figures comparable. */
    private record Figure(String name, Unit unit, int year) {}

    private record Wanted(ResolvedPlan plan, Indicator indicator, int year, Target target) {
        Span place() {
            return indicator.places().value("targets", Integer.toString(year));
        }

        String written() {
            return TargetOfAnotherPlan.written(target);
        }
    }

    public static Stream<Diagnostic> check(List<ResolvedPlan> plans) {
        return Issuers.withSeveral(plans).flatMap(TargetOfAnotherPlan::ofOneIssuer);
    }

    private static Stream<Diagnostic> ofOneIssuer(List<ResolvedPlan> plans) {
        Map<Figure, Wanted> first = new HashMap<>();
        return plans.stream()
                .flatMap(TargetOfAnotherPlan::wanted)
                .flatMap(each -> compare(each, first));
    }

    private static Stream<Wanted> wanted(ResolvedPlan plan) {
        return plan.plan().indicatorGroups().stream()
                .filter(group -> group.provenance() == Provenance.OWN)
                .flatMap(group -> group.indicators().stream())
                .filter(indicator -> indicator.provenance() == Provenance.OWN)
                .flatMap(indicator ->
                        indicator.targets().entrySet().stream()
                                .map(target ->
                                        new Wanted(
                                                plan,
                                                indicator,
                                                target.getKey(),
                                                target.getValue())));
    }

    private static Stream<Diagnostic> compare(Wanted each, Map<Figure, Wanted> first) {
        Indicator indicator = each.indicator();
        String name = Likeness.of(indicator.name());
        Wanted other = first.putIfAbsent(new Figure(name, indicator.unit(), each.year()), each);
        return other == null
                        || other.plan() == each.plan()
                        || other.written().equalsIgnoreCase(each.written())
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new TargetOfAnotherPlan(
                                        indicator.name().written().text(),
                                        Integer.toString(each.year()),
                                        each.written(),
                                        other.written(),
                                        Issuers.id(other.plan())),
                                each.place(),
                                new Related(Relation.ALSO_HERE, other.place())));
    }

    /** Alike for values that are equal: "8,0" says what "8" says. */
    private static String written(Target target) {
        return switch (target) {
            case Target.Exact exact -> figure(exact.quantity());
            case Target.Range range -> figure(range.low()) + "-" + figure(range.high());
            case Target.Bound bound -> sign(bound.comparison()) + " " + figure(bound.quantity());
            case Target.Nothing() -> "-";
            case Target.Worded worded -> worded.text().written().text();
        };
    }

    private static String figure(Quantity quantity) {
        return quantity.value().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String sign(Target.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case ABOVE -> ">";
            case BELOW -> "<";
        };
    }
}
