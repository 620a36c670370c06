package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * "Phụ lục III" in a plan with two.
 *
 * @param pointer as written
 * @param count of appendices
 */
public record AppendixPointerAstray(String pointer, int count) implements Problem {
    @Override
    public Code code() {
        return new Code("APX-03");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        int count = plan.plan().appendices().size();
        return AppendixReference.in(plan)
                .filter(each -> each.target(plan).isEmpty())
                .map(each ->
                        Diagnostic.of(
                                new AppendixPointerAstray(each.written(), count), each.span()));
    }
}
