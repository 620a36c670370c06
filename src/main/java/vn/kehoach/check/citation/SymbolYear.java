package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol.Slip;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/** A year in a số, ký hiệu that must have none, or none where one is due. */
public record SymbolYear(String symbol, Slip slip) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-13");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
