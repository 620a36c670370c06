package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** A short name of an instrument that the plan gives nowhere. */
public record ShortNameNotGiven(String alias, String id) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-09");
    }
}
