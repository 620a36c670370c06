package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of each citation that someone typed, the first thing that is wrong with it. */
public final class CitationsByHand {
    private final ResolvedPlan plan;
    private final Declared declared;
    private final List<ByHand> all;
    private final Map<String, List<ByHand>> bySymbol;
    private final Set<Instrument> called;
    private final Namings namings;

    private CitationsByHand(ResolvedPlan plan) {
        this.plan = plan;
        this.declared = Declared.in(plan);
        this.all = ByHand.in(plan);
        this.bySymbol =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ByHand::code, HashMap::new, Collectors.toList()));
        this.called =
                InstrumentUse.in(plan).stream()
                        .map(InstrumentUse::instrument)
                        .collect(Collectors.toSet());
        this.namings = Namings.in(plan);
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        CitationsByHand hand = new CitationsByHand(plan);
        return hand.all.stream()
                .filter(cited -> !cited.isQuoted())
                .flatMap(cited -> hand.check(cited).stream());
    }

    private Optional<Diagnostic> check(ByHand cited) {
        Optional<Diagnostic> form =
                SymbolFaults.of(cited.symbol(), cited.span(cited.citation().code()));
        if (form.isPresent() || !cited.isProse()) {
            return form;
        }
        Optional<Instrument> instrument = declared.cited(cited);
        return first(
                () -> KindAndIssuer.check(cited),
                () -> instrument.flatMap(each -> KindAndIssuer.check(cited, each)),
                () -> NoSuchCitedDay.check(cited),
                () -> instrument.flatMap(each -> CitedDateDiffers.check(cited, each)),
                () ->
                        instrument.isPresent()
                                ? Optional.empty()
                                : CitedWithTwoDates.check(cited, same(cited)),
                () -> CitedBeforeIssued.check(cited, plan),
                () -> instrument.flatMap(each -> SummaryDiffers.check(cited, each)),
                () -> instrument.flatMap(each -> InstrumentExpired.check(each, cited.span(), plan)),
                () -> namings.inFullAgain(cited),
                () -> isFirstMention(instrument) ? notFull(cited, instrument) : Optional.empty(),
                () -> instrument.isPresent() ? Optional.empty() : notDeclared(cited),
                () -> LawCitedWithNumber.check(cited),
                () -> instrument.flatMap(each -> byHand(cited, each)));
    }

    @SafeVarargs
    private static Optional<Diagnostic> first(Supplier<Optional<Diagnostic>>... rules) {
        return Stream.of(rules).flatMap(rule -> rule.get().stream()).findFirst();
    }

    /** What is called for by its id anywhere is in full the first time. */
    private boolean isFirstMention(Optional<Instrument> instrument) {
        return instrument.filter(called::contains).isEmpty();
    }

    private Optional<Diagnostic> notFull(ByHand cited, Optional<Instrument> instrument) {
        return FirstMentionNotFull.check(cited, same(cited), instrument.map(Shown::id).orElse(""));
    }

    private Optional<Diagnostic> notDeclared(ByHand cited) {
        return NotDeclared.check(cited, same(cited))
                .filter(found -> !CitedWithTwoDates.concern(same(cited)));
    }

    private List<ByHand> same(ByHand cited) {
        return bySymbol.getOrDefault(cited.code(), List.of());
    }

    /** Once for each instrument. */
    private Optional<Diagnostic> byHand(ByHand cited, Instrument instrument) {
        return same(cited).stream()
                .filter(ByHand::isProse)
                .findFirst()
                .filter(cited::equals)
                .map(first ->
                        Diagnostic.of(
                                new CitedByHand(cited.code(), Shown.id(instrument)),
                                cited.span(),
                                same(cited).stream()
                                        .filter(ByHand::isProse)
                                        .skip(1)
                                        .map(each -> new Related(Relation.ALSO_HERE, each.span()))
                                        .toList()));
    }
}
