package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Appendix;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * "Phụ lục số 01" for what is printed as "Phụ lục I", or as "Phụ lục" where there is only one.
 *
 * @param pointer as written
 * @param id of the appendix
 * @param printed what the appendix is called on paper
 */
public record AppendixNumberedWrongly(String pointer, String id, String printed)
        implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("APX-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return AppendixReference.in(plan)
                .flatMap(each ->
                        each
                                .target(plan)
                                .filter(appendix -> !each.number().equals(number(plan, appendix)))
                                .map(appendix -> diagnostic(plan, each, appendix))
                                .stream());
    }

    private static Diagnostic diagnostic(
            ResolvedPlan plan, AppendixReference pointer, Appendix appendix) {
        String id = appendix.id().value().text();
        String printed = ("Phụ lục " + number(plan, appendix)).strip();
        return Diagnostic.of(
                        new AppendixNumberedWrongly(pointer.written(), id, printed), pointer.span())
                .repairedBy(new Edit(pointer.span(), "${appendix:" + id + "}"));
    }

    private static String number(ResolvedPlan plan, Appendix appendix) {
        return plan.numbering().of(appendix).label();
    }
}
