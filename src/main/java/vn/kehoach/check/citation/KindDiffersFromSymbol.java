package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** A kind with the abbreviation of another one in the số, ký hiệu. */
public record KindDiffersFromSymbol(String kind, String symbol, String abbreviation)
        implements Problem {
    @Override
    public Code code() {
        return new Code("TT-09");
    }
}
