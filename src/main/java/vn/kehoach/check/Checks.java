package vn.kehoach.check;

import vn.kehoach.check.appendix.AppendixNeverReferred;
import vn.kehoach.check.citation.BriefDateZeros;
import vn.kehoach.check.citation.CitationsByHand;
import vn.kehoach.check.citation.CitedBeforeIssued;
import vn.kehoach.check.citation.CitedLawDateDiffers;
import vn.kehoach.check.citation.ImplementsLaterInstrument;
import vn.kehoach.check.citation.InstrumentExpired;
import vn.kehoach.check.citation.PartLetterCase;
import vn.kehoach.check.citation.RegistrySymbols;
import vn.kehoach.check.citation.ShortNames;
import vn.kehoach.check.citation.SubjectRepeatedOtherwise;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are, by area. */
public final class Checks {
    private static final List<Check> APPENDICES = List.of(AppendixNeverReferred::check);

    private static final List<Check> CITATIONS =
            List.of(
                    CitationsByHand::check,
                    RegistrySymbols::check,
                    CitedLawDateDiffers::check,
                    CitedBeforeIssued::check,
                    ShortNames::check,
                    InstrumentExpired::check,
                    ImplementsLaterInstrument::check,
                    PartLetterCase::check,
                    BriefDateZeros::check,
                    SubjectRepeatedOtherwise::check);

    private static final List<Check> LIFE_CYCLE = List.of(IllustrativeContentIssued::check);

    private static final List<List<Check>> ALL = List.of(APPENDICES, CITATIONS, LIFE_CYCLE);

    private Checks() {}

    /** What one check finds. */
    private interface Check extends Function<ResolvedPlan, Stream<Diagnostic>> {}

    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.stream()
                .flatMap(List::stream)
                .flatMap(check -> check.apply(plan))
                .forEach(diagnostics::add);
    }
}
