package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

/**
 * @param shares those that are parts of one whole: they add up to 100
 */
public record IndicatorGroup(
        Located<IndicatorGroupId> id,
        Text heading,
        List<Indicator> indicators,
        List<Located<IndicatorId>> shares,
        Provenance provenance,
        Places places) {
    public IndicatorGroup {
        indicators = List.copyOf(indicators);
        shares = List.copyOf(shares);
    }
}
