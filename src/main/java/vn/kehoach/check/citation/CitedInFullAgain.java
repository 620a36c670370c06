package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/**
 * A long form after the short name that the plan has given (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * II.6b).
 *
 * @param alias the short name
 */
public record CitedInFullAgain(String symbol, String alias) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-07");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }
}
