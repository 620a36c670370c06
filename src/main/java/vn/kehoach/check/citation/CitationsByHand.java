package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Of each citation that someone typed, the first thing that is wrong with it. */
public final class CitationsByHand {
    private final ResolvedPlan plan;
    private final Declared declared;
    private final List<ByHand> all;
    private final Namings namings;

    private CitationsByHand(ResolvedPlan plan) {
        this.plan = plan;
        this.declared = Declared.in(plan);
        this.all = ByHand.in(plan);
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
                () -> NoSuchCitedDay.check(cited),
                () -> instrument.flatMap(each -> CitedDateDiffers.check(cited, each)),
                () ->
                        instrument.isPresent()
                                ? Optional.empty()
                                : CitedWithTwoDates.check(cited, all),
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
        return instrument.isEmpty()
                || InstrumentUse.in(plan).stream()
                        .noneMatch(use -> use.instrument().equals(instrument.get()));
    }

    private Optional<Diagnostic> notFull(ByHand cited, Optional<Instrument> instrument) {
        return FirstMentionNotFull.check(cited, all, instrument.map(Shown::id).orElse(""));
    }

    private Optional<Diagnostic> notDeclared(ByHand cited) {
        return CitedWithTwoDates.concerns(cited, all)
                ? Optional.empty()
                : NotDeclared.check(cited, all);
    }

    private static Optional<Diagnostic> byHand(ByHand cited, Instrument instrument) {
        return Optional.of(
                Diagnostic.of(new CitedByHand(cited.code(), Shown.id(instrument)), cited.span()));
    }
}
