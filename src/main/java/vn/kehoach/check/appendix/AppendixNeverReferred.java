package vn.kehoach.check.appendix;

import vn.kehoach.check.numbering.AppendixReference;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.AppendixId;
import vn.kehoach.model.Reference;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

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
    private static final Set<Part> IN_BODY = Set.of(Part.PREAMBLE, Part.PARAGRAPH, Part.TASK);

    /** The right way to point by hand to the only one, which has no number. */
    private static final Search ATTACHED =
            Search.of("(?iu)(?<!\\p{L})phụ lục (?:đính kèm|(?:ban hành )?kèm theo)(?!\\p{L})");

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
        Set<AppendixId> byHand = byHand(plan);
        return plan.plan().appendices().stream()
                .map(appendix -> appendix.id())
                .filter(id -> !id.value().text().isEmpty() && !referred.contains(id.value()))
                .filter(id -> !byHand.contains(id.value()))
                .map(id ->
                        Diagnostic.of(
                                new AppendixNeverReferred(id.value().text()),
                                id.span(),
                                List.of()));
    }

    /** Typed pointers are readable pointers; other rules say what is wrong with them. */
    private static Set<AppendixId> byHand(ResolvedPlan plan) {
        List<Appendix> all = plan.plan().appendices();
        boolean onlyOne =
                all.size() == 1
                        && plan.passagesWith(ATTACHED)
                                .filter(passage -> IN_BODY.contains(passage.part()))
                                .anyMatch(passage -> passage.find(ATTACHED).findAny().isPresent());
        return onlyOne
                ? Set.of(all.getFirst().id().value())
                : AppendixReference.in(plan)
                        .flatMap(each -> each.target(plan).stream())
                        .map(each -> each.id().value())
                        .collect(Collectors.toSet());
    }
}
