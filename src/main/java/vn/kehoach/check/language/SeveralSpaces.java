package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/** Two spaces or more between words. */
public record SeveralSpaces(int count) implements Problem {
    @Override
    public Code code() {
        return new Code("LNG-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
