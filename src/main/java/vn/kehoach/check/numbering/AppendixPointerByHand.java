package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Appendix;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * A pointer that is right today and will be wrong when appendices are added or moved.
 *
 * @param pointer as written
 * @param id of the appendix
 */
public record AppendixPointerByHand(String pointer, String id) implements Problem {
    @Override
    public Code code() {
        return new Code("APX-03");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return AppendixReference.in(plan)
                .flatMap(each ->
                        each
                                .target(plan)
                                .filter(appendix ->
                                        each.number().equals(plan.numbering().of(appendix).label()))
                                .map(appendix -> diagnostic(each, appendix))
                                .stream());
    }

    private static Diagnostic diagnostic(AppendixReference pointer, Appendix appendix) {
        String id = appendix.id().value().text();
        return Diagnostic.of(new AppendixPointerByHand(pointer.written(), id), pointer.span())
                .repairedBy(new Edit(pointer.span(), "${appendix:" + id + "}"));
    }
}
