package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

import java.time.LocalDate;

/**
 * The register dates a plan otherwise than the plan itself.
 *
 * @param actual what the plan says
 */
public record PlanCitedWithOtherDate(
        String instrument, LocalDate date, LocalDate actual, String plan) implements Problem {
    @Override
    public Code code() {
        return new Code("PLN-04");
    }
}
