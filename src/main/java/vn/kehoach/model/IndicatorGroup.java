package vn.kehoach.model;

import java.util.List;
import vn.kehoach.source.Located;

public record IndicatorGroup(
        Located<IndicatorGroupId> id,
        Text heading,
        List<Indicator> indicators,
        Provenance provenance) {
    public IndicatorGroup {
        indicators = List.copyOf(indicators);
    }
}
