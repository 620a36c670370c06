package vn.kehoach.check.citation;

import vn.kehoach.citation.Law;
import vn.kehoach.citation.LawFinder;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A law that is cited by name with two dates, one of which must be a slip. */
public final class LawCitedWithTwoDates {
    /** No law is passed twice within a session of the National Assembly. */
    private static final long DAYS_OF_A_SESSION = 60;

    private LawCitedWithTwoDates() {}

    private record Dated(String name, LocalDate day, Span span) {
        private boolean contradicts(Dated other) {
            return !day.equals(other.day)
                    && Math.abs(ChronoUnit.DAYS.between(day, other.day)) < DAYS_OF_A_SESSION;
        }
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<String, List<Dated>> byName = new TreeMap<>();
        plan.passages().stream()
                .flatMap(passage ->
                        LawFinder.in(passage.letters()).stream()
                                .flatMap(law -> dated(law, passage)))
                .filter(law -> !isDeclared(law, plan))
                .forEach(law ->
                        byName.computeIfAbsent(
                                        law.name().toLowerCase(Locale.ROOT),
                                        each -> new ArrayList<>())
                                .add(law));
        return byName.values().stream().flatMap(LawCitedWithTwoDates::check);
    }

    /** One with a number is compared by its number. */
    private static Stream<Dated> dated(Law law, Passage passage) {
        return law.code() != null || law.day() == null
                ? Stream.empty()
                : law.day().date().stream()
                        .map(day ->
                                new Dated(
                                        law.name().text(),
                                        day,
                                        passage.span(
                                                law.day().piece().from(), law.day().piece().to())));
    }

    /** The registry knows the date of that year's law, and another rule compares. */
    private static boolean isDeclared(Dated law, ResolvedPlan plan) {
        return plan.registry().instruments().stream()
                .filter(each ->
                        each.name() != null
                                && each.name()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(law.name().toLowerCase(Locale.ROOT)))
                .flatMap(each -> IssuedOn.of(each).stream())
                .anyMatch(day -> day.value().getYear() == law.day().getYear());
    }

    private static Stream<Diagnostic> check(List<Dated> laws) {
        Dated first = laws.getFirst();
        return laws.stream()
                .filter(first::contradicts)
                .map(law ->
                        Diagnostic.of(
                                new CitedWithTwoDates(law.name(), first.day(), law.day()),
                                law.span(),
                                new Related(Relation.DATED_HERE, first.span())));
    }
}
