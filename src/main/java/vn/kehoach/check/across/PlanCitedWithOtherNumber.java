package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/**
 * The register numbers a plan otherwise than the plan itself.
 *
 * @param actual what the plan says
 */
public record PlanCitedWithOtherNumber(String instrument, int number, int actual, String plan)
        implements Problem {
    @Override
    public Code code() {
        return new Code("PLN-04");
    }
}
