package vn.kehoach.check.indicator;

import vn.kehoach.model.Plan;

import java.util.Map;

/** A breakdown whose parts are the groups of the plan, by their headings. */
final class OwnBreakdown {
    private OwnBreakdown() {}

    static boolean isOne(Breakdown breakdown, Plan plan) {
        return breakdown.noun().matches(Counted.PATTERN)
                && breakdown.parts().stream()
                        .allMatch(part ->
                                groups(breakdown, plan).containsKey(label(breakdown, part)));
    }

    static Map<String, Integer> groups(Breakdown breakdown, Plan plan) {
        return Counted.named(breakdown.noun()).byHeading(plan);
    }

    static String label(Breakdown breakdown, Breakdown.Part part) {
        return Counted.named(breakdown.noun()).plain(part.label());
    }
}
