package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** A short name that is given twice. */
public record ShortNameGivenTwice(String alias) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-09");
    }
}
