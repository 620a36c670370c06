package vn.kehoach.check.citation;

import vn.kehoach.citation.Law;
import vn.kehoach.citation.LawFinder;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A law cited by name with a date that none of its name has. */
public record CitedLawDateDiffers(String law, LocalDate written, LocalDate declared, String id)
        implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-04");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .flatMap(passage ->
                        LawFinder.in(passage.letters()).stream()
                                .flatMap(law -> check(law, passage, plan)));
    }

    /** One with a number is compared by its number. */
    private static Stream<Diagnostic> check(Law law, Passage passage, ResolvedPlan plan) {
        if (law.code() != null || law.day() == null || law.day().date().isEmpty()) {
            return Stream.empty();
        }
        LocalDate written = law.day().date().get();
        Span place = passage.span(law.day().piece().from(), law.day().piece().to());
        List<Instrument> namesakes =
                plan.registry().instruments().stream()
                        .filter(each -> isMeant(law, each))
                        .filter(each ->
                                IssuedOn.of(each)
                                        .filter(day -> day.value().getYear() == written.getYear())
                                        .isPresent())
                        .toList();
        // Of several laws of a name in one year, nobody can tell which is meant.
        return namesakes.size() != 1
                ? Stream.empty()
                : namesakes.stream()
                        .flatMap(meant ->
                                IssuedOn.of(meant)
                                        .filter(day -> !day.value().equals(written))
                                        .map(day ->
                                                Diagnostic.of(
                                                        new CitedLawDateDiffers(
                                                                law.name().text(),
                                                                written,
                                                                day.value(),
                                                                Shown.id(meant)),
                                                        place,
                                                        new Related(
                                                                Relation.DATED_HERE, day.span())))
                                        .stream());
    }

    private static boolean isMeant(Law law, Instrument instrument) {
        return instrument.name() != null
                && law.name()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .equals(instrument.name().toLowerCase(Locale.ROOT));
    }
}
