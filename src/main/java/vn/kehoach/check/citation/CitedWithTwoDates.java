package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One symbol with two dates that cannot both be right. */
public record CitedWithTwoDates(String symbol, LocalDate first, LocalDate second)
        implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-05");
    }

    /**
     * A later citation against the first one that has a date.
     *
     * @param same all of its symbol
     */
    static Optional<Diagnostic> check(ByHand cited, List<ByHand> same) {
        return same.stream()
                .filter(each -> !each.isQuoted() && each.date().isPresent())
                .findFirst()
                .filter(first -> cited.date().isPresent() && contradict(first, cited))
                .map(first ->
                        Diagnostic.of(
                                new CitedWithTwoDates(
                                        cited.code(),
                                        first.date().orElseThrow(),
                                        cited.date().orElseThrow()),
                                cited.datedAt(),
                                new Related(Relation.DATED_HERE, first.datedAt())));
    }

    /** Whether any of these citations of one symbol contradict each other. */
    static boolean concern(List<ByHand> same) {
        return same.stream().anyMatch(each -> check(each, same).isPresent());
    }

    private static boolean contradict(ByHand first, ByHand second) {
        LocalDate one = first.date().orElseThrow();
        LocalDate other = second.date().orElseThrow();
        return !one.equals(other) && Declared.isOne(second.symbol(), one, other);
    }
}
