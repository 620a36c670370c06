package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** An issuer typed otherwise than the registry has it. */
public record CitedIssuerDiffers(String symbol, String written, String declared)
        implements Problem {
    @Override
    public Code code() {
        return new Code("TT-09");
    }
}
