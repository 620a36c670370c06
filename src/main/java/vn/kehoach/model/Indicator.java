package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * @param targets by year
 * @param superior what a higher level demands
 * @param sumOf the parts that add up to it
 */
public record Indicator(
        Located<IndicatorId> id,
        Text name,
        Unit unit,
        Direction better,
        @Nullable Baseline baseline,
        SortedMap<Integer, Target> targets,
        List<Located<AssigneeId>> lead,
        List<Located<AssigneeId>> support,
        @Nullable Text source,
        @Nullable Text note,
        @Nullable Text rationale,
        @Nullable Superior superior,
        List<Located<IndicatorId>> sumOf,
        Provenance provenance,
        Places places) {
    public Indicator {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        sumOf = List.copyOf(sumOf);
    }

    /** The target of a year, or what was reached in the year of the baseline. */
    public Optional<Target> valueIn(int year) {
        Target target = targets.get(year);
        if (target == null && baseline != null && baseline.year() == year) {
            target = baseline.value();
        }
        return Optional.ofNullable(target);
    }

    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    public record Baseline(int year, Target value, @Nullable Text source) {}

    /**
     * @param targets by year
     */
    public record Superior(Located<InstrumentId> instrument, SortedMap<Integer, Target> targets) {
        public Superior {
            targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        }
    }
}
