package vn.kehoach.check.across;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Unit;
import vn.kehoach.source.Span;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What a plan wants of an indicator in a year.
 *
 * @param indicator as named
 * @param figure of what
 * @param written alike for values that are equal: "8,0" says what "8" says
 */
record WantedTarget(String indicator, Figure figure, String written, Span place) {

    /**
     * What makes two figures comparable.
     *
     * @param name words of the indicator's name
     */
    record Figure(String name, Unit unit, int year) {}

    /** Of its own figures: what is made up to show the tool contradicts nobody. */
    static Stream<WantedTarget> in(Plan plan) {
        return plan.indicatorGroups().stream()
                .filter(group -> group.provenance() == Provenance.OWN)
                .flatMap(group -> group.indicators().stream())
                .filter(indicator -> indicator.provenance() == Provenance.OWN)
                .flatMap(indicator ->
                        indicator.targets().entrySet().stream()
                                .map(target -> of(indicator, target)));
    }

    private static WantedTarget of(Indicator indicator, Map.Entry<Integer, Target> target) {
        int year = target.getKey();
        return new WantedTarget(
                indicator.name().written().text(),
                new Figure(Likeness.of(indicator.name()), indicator.unit(), year),
                written(target.getValue()),
                indicator.places().value("targets", Integer.toString(year)));
    }

    private static String written(Target target) {
        return switch (target) {
            case Target.Exact exact -> figure(exact.quantity());
            case Target.Range range -> figure(range.low()) + "-" + figure(range.high());
            case Target.Bound bound -> bound.comparison().sign() + " " + figure(bound.quantity());
            case Target.Nothing() -> "-";
            case Target.Worded worded -> worded.text().written().text();
        };
    }

    private static String figure(Quantity quantity) {
        return quantity.value().stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
