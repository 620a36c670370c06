package vn.kehoach.check.indicator;

import vn.kehoach.model.Indicator;
import vn.kehoach.source.Span;

/** Where the value of a year was written: among the targets or as the baseline. */
final class ValuePlace {
    private ValuePlace() {}

    static Span of(Indicator indicator, int year) {
        return indicator.targets().containsKey(year)
                ? indicator.places().value("targets", Integer.toString(year))
                : indicator.places().value("baseline", "value");
    }
}
