package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** A short name of an instrument before the place that gives it. */
public record ShortNameTooEarly(String alias) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-09");
    }
}
