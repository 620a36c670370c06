package vn.kehoach.check.citation;

import vn.kehoach.citation.LawFinder;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage.Part;

import java.util.Optional;

/** A law cited with its number in a line of căn cứ (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6a). */
public record LawCitedWithNumber(String law, String symbol) implements Problem {
    @Override
    public Code code() {
        return new Code("TT-13");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    static Optional<Diagnostic> check(ByHand cited) {
        return cited.passage().part() != Part.BASIS
                ? Optional.empty()
                : LawFinder.in(cited.passage().letters()).stream()
                        .filter(law -> law.code() != null && law.code().text().equals(cited.code()))
                        .findFirst()
                        .map(law ->
                                Diagnostic.of(
                                        new LawCitedWithNumber(law.name().text(), cited.code()),
                                        cited.span(cited.citation().code())));
    }
}
