package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** An issuer with another body in the số, ký hiệu. */
public record IssuerDiffersFromSymbol(String issuer, String symbol, String body)
        implements Problem {
    @Override
    public Code code() {
        return new Code("TT-09");
    }
}
