package vn.kehoach.conform.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Values that occur often. */
final class Modes {
    /** Values that differ by less, in points or in em, count as one. */
    private static final double SAME = 0.01;

    /** What is rarer than this share is chance. */
    private static final double RARE = 0.1;

    private Modes() {}

    /**
     * The value that occurs most often.
     *
     * @param things at least one
     */
    static <T> double of(Collection<T> things, ToDoubleFunction<T> value) {
        return counts(things, value).entrySet().stream()
                        .max(Comparator.comparingInt(entry -> entry.getValue()))
                        .orElseThrow()
                        .getKey()
                * SAME;
    }

    /**
     * The least value that is no chance.
     *
     * @param values at least one
     */
    static double least(Collection<Double> values) {
        return counts(values, value -> value).entrySet().stream()
                        .filter(entry -> entry.getValue() >= RARE * values.size())
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElseGet(() -> Math.round(of(values, value -> value) / SAME))
                * SAME;
    }

    private static <T> Map<Long, Integer> counts(Collection<T> things, ToDoubleFunction<T> value) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (T thing : things) {
            counts.merge(Math.round(value.applyAsDouble(thing) / SAME), 1, Integer::sum);
        }
        return counts;
    }
}
