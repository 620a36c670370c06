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

    /** A later citation against the first one that has a date. */
    static Optional<Diagnostic> check(ByHand cited, List<ByHand> all) {
        return all.stream()
                .filter(each -> each.code().equals(cited.code()) && !each.isQuoted())
                .filter(each -> each.date().isPresent())
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

    /** Whether any two citations of the symbol do. */
    static boolean concerns(ByHand cited, List<ByHand> all) {
        return all.stream()
                .filter(each -> each.code().equals(cited.code()))
                .anyMatch(each -> check(each, all).isPresent());
    }

    private static boolean contradict(ByHand first, ByHand second) {
        LocalDate one = first.date().orElseThrow();
        LocalDate other = second.date().orElseThrow();
        return !one.equals(other) && Declared.isOne(second.symbol(), one, other);
    }
}
