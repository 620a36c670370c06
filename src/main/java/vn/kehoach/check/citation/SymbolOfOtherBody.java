package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol.Slip;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/**
 * A số, ký hiệu whose body does not write its own so, or issues no such document.
 *
 * @param right empty if it is not certain
 */
public record SymbolOfOtherBody(String symbol, Slip slip, String right) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-03");
    }
}
