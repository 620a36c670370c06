package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/** An instrument of the registry that is typed where its id would keep it right. */
public record CitedByHand(String symbol, String id) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-17");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }
}
