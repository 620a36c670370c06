package vn.kehoach.check.appendix;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.AppendixId;
import vn.kehoach.model.Reference;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The body must point to each appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1a).
 *
 * @param appendix id
 */
public record AppendixNeverReferred(String appendix) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("APX-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Set<AppendixId> referred =
                plan.mentionsBeforeAppendices()
                        .map(mention -> mention.reference())
                        .filter(Reference.ToAppendix.class::isInstance)
                        .map(reference -> ((Reference.ToAppendix) reference).id())
                        .collect(Collectors.toSet());
        return plan.plan().appendices().stream()
                .map(appendix -> appendix.id())
                .filter(id -> !id.value().text().isEmpty() && !referred.contains(id.value()))
                .map(id ->
                        Diagnostic.of(
                                new AppendixNeverReferred(id.value().text()),
                                id.span(),
                                List.of()));
    }
}
