package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Reference.Form;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Whether what a mention asks of its target is there to be printed. */
record MentionCheck(ResolvedPlan plan, SymbolTable symbols, Diagnostics diagnostics) {

    void check(Mention mention) {
        Span span = mention.span();
        switch (mention.reference()) {
            case Reference.Named named -> named(named, span);
            case Reference.Value value -> value(value, span);
            case Reference.ToGoal goal -> {
                if (!plan.isAdrift(goal.id())) {
                    printed(
                            EntityKind.GOAL,
                            goal.id().text(),
                            plan.numbering().find(goal.id()),
                            span);
                }
            }
            case Reference.ToIndicator indicator ->
                    printed(
                            EntityKind.INDICATOR,
                            indicator.id().text(),
                            plan.numbering().find(indicator.id()),
                            span);
            case Reference.ToTask task ->
                    printed(
                            EntityKind.TASK,
                            task.id().text(),
                            plan.numbering().find(task.id()),
                            span);
            case Reference.ToSection section ->
                    printed(
                            EntityKind.SECTION,
                            section.id().text(),
                            plan.numbering().find(section.id()),
                            span);
            case Reference.ToAppendix appendix -> {}
            case Reference.Count count -> {}
        }
    }

    private void printed(EntityKind kind, String id, Optional<Place> place, Span span) {
        if (place.isEmpty() && symbols.has(kind, id)) {
            diagnostics.report(new ResolveProblem.ReferenceToUnprinted(kind, id), span);
        }
    }

    private void named(Reference.Named named, Span span) {
        if (plan.isInstrument(named.id())) {
            Instrument instrument = plan.instrument(new InstrumentId(named.id()));
            if (!has(instrument, named.form())) {
                report(EntityKind.INSTRUMENT, named, span);
            }
        } else if (symbols.has(EntityKind.ASSIGNEE, named.id())) {
            boolean available =
                    switch (named.form()) {
                        case BY_RULE, FULL, SHORT -> true;
                        case NUMBER, ALIAS, DATED -> false;
                    };
            if (!available) {
                report(EntityKind.ASSIGNEE, named, span);
            }
        }
    }

    private static boolean has(Instrument instrument, Form form) {
        return switch (form) {
            case BY_RULE, FULL, SHORT -> true;
            case NUMBER -> instrument.number() != null;
            case ALIAS -> instrument.alias() != null;
            case DATED -> instrument.date() != null;
        };
    }

    private void report(EntityKind kind, Reference.Named named, Span span) {
        diagnostics.report(
                new ResolveProblem.FormNotAvailable(kind, named.id(), named.form()), span);
    }

    private void value(Reference.Value value, Span span) {
        if (!symbols.has(EntityKind.INDICATOR, value.id().text())) {
            return;
        }
        Indicator indicator = plan.indicator(value.id());
        if (indicator.valueIn(value.year()).isEmpty()) {
            TreeSet<Integer> years = new TreeSet<>(indicator.targets().keySet());
            if (indicator.baseline() != null) {
                years.add(indicator.baseline().year());
            }
            diagnostics.report(
                    new ResolveProblem.YearWithoutValue(
                            value.id().text(), value.year(), List.copyOf(years)),
                    span);
        }
    }
}
