package vn.kehoach.conform.clause;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * What the decree allows a number to be.
 *
 * @param tolerance what measuring may be wrong by, in the unit
 */
record Range(double least, double most, Unit unit, double tolerance) {
    /** How far type sizes are off in files of programs that count in other units. */
    private static final double TYPE = 0.15;

    static final double POINTS_PER_MM = 72 / 25.4;

    static Range type(double least, double most) {
        return new Range(least, most, Unit.POINT, TYPE);
    }

    static Range mm(double least, double most) {
        return new Range(least, most, Unit.MILLIMETRE, 0.5);
    }

    static Range percent(double least, double most) {
        return new Range(least, most, Unit.PERCENT, 1);
    }

    boolean holds(double value) {
        return value >= least - tolerance && value <= most + tolerance;
    }

    Verdict verdict(Collection<Double> values) {
        return Verdict.within(values.stream().allMatch(this::holds));
    }

    Predicate<Double> outside() {
        return value -> !holds(value);
    }

    Value value() {
        return new Value.Quantity(least, most, unit);
    }

    /**
     * @param values at least one
     */
    Value measured(Collection<Double> values) {
        return new Value.Quantity(
                values.stream().mapToDouble(it -> it).min().orElseThrow(),
                values.stream().mapToDouble(it -> it).max().orElseThrow(),
                unit);
    }

    Value measured(double value) {
        return new Value.Quantity(value, value, unit);
    }
}
