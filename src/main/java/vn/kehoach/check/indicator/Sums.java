package vn.kehoach.check.indicator;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Several indicators taken together. */
record Sums(List<Indicator> parts) {

    /** None unless each id leads somewhere. */
    static Optional<Sums> of(ResolvedPlan plan, List<Located<IndicatorId>> ids) {
        List<Indicator> parts =
                ids.stream().flatMap(id -> plan.find(id.value()).stream()).distinct().toList();
        return parts.isEmpty() || parts.size() < ids.size()
                ? Optional.empty()
                : Optional.of(new Sums(parts));
    }

    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        for (Indicator part : parts) {
            years.addAll(part.targets().keySet());
            if (part.baseline() != null) {
                years.add(part.baseline().year());
            }
        }
        return years;
    }

    /** None unless each part has a figure for that year. */
    Optional<Extent> in(int year) {
        Optional<Extent> sum = Optional.empty();
        for (Indicator part : parts) {
            Optional<Extent> extent = part.valueIn(year).flatMap(Extent::of);
            if (extent.isEmpty()) {
                return extent;
            }
            sum = Optional.of(sum.map(each -> each.plus(extent.get())).orElse(extent.get()));
        }
        return sum;
    }
}
