package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol.Slip;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/**
 * A số, ký hiệu that has the form of no family.
 *
 * @param right empty if it is not certain
 */
public record MalformedSymbol(String symbol, Slip slip, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-01");
    }
}
