package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/** A short name that the plan gives and never uses. */
public record ShortNameNeverUsed(String alias) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
