package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

public record IndicatorGroup(
        Located<IndicatorGroupId> id,
        Text heading,
        List<Indicator> indicators,
        Provenance provenance,
        Places places) {
    public IndicatorGroup {
        indicators = List.copyOf(indicators);
    }
}
