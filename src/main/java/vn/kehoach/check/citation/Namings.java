package vn.kehoach.check.citation;

import vn.kehoach.citation.Citation;
import vn.kehoach.citation.Naming;
import vn.kehoach.citation.NamingFinder;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Reference;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The short names that a plan gives to what it cites, in the order of its passages. */
record Namings(List<GivenName> all, Map<String, List<GivenName>> byNamed) {

    static Namings in(ResolvedPlan plan) {
        return plan.derived(Namings.class, Namings::read);
    }

    private static Namings read(ResolvedPlan plan) {
        List<GivenName> all = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            for (Naming naming : NamingFinder.in(passage.letters())) {
                all.add(given(passage, naming, plan));
            }
        }
        return new Namings(
                List.copyOf(all), all.stream().collect(Collectors.groupingBy(GivenName::of)));
    }

    private static GivenName given(Passage passage, Naming naming, ResolvedPlan plan) {
        Span place = passage.span(naming.name().from(), naming.name().to());
        Optional<Instrument> instrument =
                passage.mentions()
                        .filter(mention -> place.contains(mention.span()))
                        .flatMap(mention -> instrument(mention.reference(), plan).stream())
                        .findFirst();
        if (instrument.isPresent()) {
            String alias = instrument.get().alias();
            return new GivenName(
                    passage, naming, Shown.id(instrument.get()), alias == null ? "" : alias);
        }
        return new GivenName(passage, naming, cited(passage, naming, plan), naming.name().text());
    }

    private static Optional<Instrument> instrument(Reference reference, ResolvedPlan plan) {
        return reference instanceof Reference.Named named && plan.isInstrument(named.id())
                ? Optional.of(plan.instrument(new InstrumentId(named.id())))
                : Optional.empty();
    }

    /** What is named, if the name has its symbol or nothing else is cited before. */
    private static String cited(Passage passage, Naming naming, ResolvedPlan plan) {
        List<Citation> citations = Citations.of(plan).in(passage);
        Optional<Citation> inside =
                citations.stream().filter(each -> naming.whole().covers(each.code())).findFirst();
        if (inside.isPresent()) {
            return inside.get().code().text();
        }
        List<String> before = new ArrayList<>();
        Span place = passage.span(naming.whole().from(), naming.whole().to());
        passage.mentions()
                .filter(mention -> mention.span().compareTo(place) < 0)
                .flatMap(mention -> instrument(mention.reference(), plan).stream())
                .forEach(instrument -> before.add(Shown.id(instrument)));
        citations.stream()
                .filter(each -> each.whole().to() <= naming.whole().from())
                .forEach(each -> before.add(each.code().text()));
        boolean close = naming.whole().from() > 0 && before.size() == 1;
        return close ? before.getFirst() : "";
    }

    /** A typed citation in its long form behind the place that gave its short name. */
    Optional<Diagnostic> inFullAgain(ByHand cited) {
        return cited.citation().day() == null
                ? Optional.empty()
                : inFullAgain(cited.code(), cited.code(), cited.span());
    }

    /**
     * @param of what it is the name of
     */
    Optional<Diagnostic> inFullAgain(String symbol, String of, Span place) {
        return byNamed.getOrDefault(of, List.of()).stream()
                .filter(each -> isBefore(each.span(), place))
                .findFirst()
                .map(given ->
                        Diagnostic.of(
                                new CitedInFullAgain(symbol, given.name()),
                                place,
                                new Related(Relation.NAMED_HERE, given.span())));
    }

    /** Known within a file only: files are not read in the order of the pages. */
    static boolean isBefore(Span one, Span other) {
        return one.file().equals(other.file()) && one.compareTo(other) < 0;
    }
}
