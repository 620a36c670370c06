package vn.kehoach.model;

import vn.kehoach.source.Located;

import java.util.List;

public record IndicatorGroup(
        Located<IndicatorGroupId> id,
        Text heading,
        List<Indicator> indicators,
        Provenance provenance) {
    public IndicatorGroup {
        indicators = List.copyOf(indicators);
    }
}
