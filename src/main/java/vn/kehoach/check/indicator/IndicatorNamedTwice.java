package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Indicator;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two indicators with one name and one unit: one of them was left over, or their names say too
 * little.
 *
 * @param indicator name
 */
public record IndicatorNamedTwice(String indicator) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-12");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<String, Indicator> first = new HashMap<>();
        return plan.indicators()
                .flatMap(each -> {
                    String name = IndicatorName.of(each).letters();
                    Indicator earlier = first.putIfAbsent(name + "|" + each.unit().label(), each);
                    return earlier == null || name.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    Diagnostic.of(
                                            new IndicatorNamedTwice(each.name().written().text()),
                                            each.name().span(),
                                            new Related(
                                                    Relation.ALSO_HERE, earlier.name().span())));
                });
    }
}
