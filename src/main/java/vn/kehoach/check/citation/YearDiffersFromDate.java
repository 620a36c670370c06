package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

import java.time.LocalDate;

/** A số, ký hiệu with another year than the date. */
public record YearDiffersFromDate(String symbol, LocalDate date) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-13");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
