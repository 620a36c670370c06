package vn.kehoach.check.citation;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Basis;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Reference;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place where the plan names an instrument by its id.
 *
 * @param passage null outside prose
 */
record InstrumentUse(
        Instrument instrument, Span span, Reference.Form form, @Nullable Passage passage) {

    static List<InstrumentUse> in(ResolvedPlan plan) {
        List<InstrumentUse> uses = new ArrayList<>();
        plan.plan().implemented().forEach(id -> add(plan, uses, id.value(), id.span()));
        for (Basis basis : plan.plan().basis()) {
            if (basis instanceof Basis.Cited cited) {
                add(plan, uses, cited.instrument().value(), cited.instrument().span());
            }
        }
        for (Passage passage : plan.passages()) {
            passage.mentions()
                    .forEach(mention -> {
                        if (mention.reference() instanceof Reference.Named named
                                && plan.isInstrument(named.id())) {
                            Instrument instrument = plan.instrument(new InstrumentId(named.id()));
                            uses.add(
                                    new InstrumentUse(
                                            instrument, mention.span(), named.form(), passage));
                        }
                    });
        }
        return uses;
    }

    private static void add(
            ResolvedPlan plan, List<InstrumentUse> uses, InstrumentId id, Span span) {
        if (plan.isInstrument(id.text())) {
            uses.add(new InstrumentUse(plan.instrument(id), span, Reference.Form.BY_RULE, null));
        }
    }

    /** The first use of each instrument. */
    static List<InstrumentUse> firsts(ResolvedPlan plan) {
        Map<InstrumentId, InstrumentUse> firsts = new LinkedHashMap<>();
        in(plan).forEach(use -> firsts.putIfAbsent(use.instrument().id().value(), use));
        return List.copyOf(firsts.values());
    }
}
