package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The instruments of the registry by their symbols. */
final class Declared {
    private final Map<String, List<Instrument>> byNumber;

    private Declared(Map<String, List<Instrument>> byNumber) {
        this.byNumber = byNumber;
    }

    static Declared in(ResolvedPlan plan) {
        return new Declared(
                plan.registry().instruments().stream()
                        .filter(each -> each.number() != null)
                        .collect(
                                Collectors.groupingBy(
                                        each -> String.valueOf(each.number()),
                                        HashMap::new,
                                        Collectors.toList())));
    }

    /** The one that is cited, though its date may differ. */
    Optional<Instrument> cited(ByHand citation) {
        List<Instrument> declared = byNumber.getOrDefault(citation.code(), List.of());
        Optional<LocalDate> date = citation.date();
        if (date.isEmpty()) {
            return declared.stream().findFirst();
        }
        return declared.stream()
                .filter(each -> each.date() != null && each.date().value().equals(date.get()))
                .findFirst()
                .or(() ->
                        declared.stream()
                                .filter(each ->
                                        each.date() == null
                                                || isOne(
                                                        citation.symbol(),
                                                        each.date().value(),
                                                        date.get()))
                                .findFirst());
    }

    /**
     * Whether two dates of one symbol are a contradiction. Numbers start again each year and, in
     * the Party, each term, so the same symbol in another year mostly is another document.
     */
    static boolean isOne(Symbol symbol, LocalDate one, LocalDate other) {
        return switch (symbol) {
            case Symbol.Legislative law -> true;
            case Symbol.Regulation regulation -> true;
            case Symbol.Party party -> near(one, other);
            case Symbol.Administrative administrative -> near(one, other);
            case Symbol.Letter letter -> near(one, other);
            case Symbol.Malformed malformed -> false;
        };
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() || MonthDay.from(one).equals(MonthDay.from(other));
    }
}
