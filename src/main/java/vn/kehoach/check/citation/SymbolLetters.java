package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** A số, ký hiệu with an abbreviation in letters of the wrong case. */
public record SymbolLetters(String symbol, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-02");
    }
}
