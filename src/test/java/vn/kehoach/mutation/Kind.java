package vn.kehoach.mutation;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to break a plan.
 *
 * @param codes any of which says what is broken
 * @param mutants each place of a sample that can be broken so
 */
record Kind(String name, Set<String> codes, Function<Sample, Stream<Mutant>> mutants) {
    static Kind of(String name, String code, Function<Sample, Stream<Mutant>> mutants) {
        return new Kind(name, Set.of(code), mutants);
    }
}
