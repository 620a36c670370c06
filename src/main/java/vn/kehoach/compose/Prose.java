package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Reference.Form;
import vn.kehoach.model.Reference.UnitDisplay;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Nothing;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Places;

import java.util.List;
import java.util.Map;

/**
 * Prose with its references written out.
 *
 * <p>Must be given texts in the order in which they are read, since a citation's form depends on
 * whether it is the first.
 */
final class Prose {
    private final ResolvedPlan plan;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final References references;
    private final OriginMarks marks;
    private Citations citations;

    Prose(ResolvedPlan plan, Labels labels, Names names, OriginMarks marks) {
        this.plan = plan;
        this.labels = labels;
        this.names = names;
        this.marks = marks;
        this.figures = new Figures(labels, plan.plan().houseStyle());
        this.references = new References(plan, labels, figures);
        this.citations = new Citations(labels);
    }

    /** Forgets which instruments were mentioned: what came before does not count. */
    void startOver() {
        citations = new Citations(labels);
    }

    Markup of(@Nullable Text text) {
        return text == null ? Markup.EMPTY : write(text);
    }

    /** With the mark of a stand-in behind it, if it is one. */
    Markup of(@Nullable Text text, Provenance provenance) {
        return marked(of(text), provenance);
    }

    Markup marked(Markup markup, Provenance provenance) {
        return switch (provenance) {
            case OWN -> markup;
            case ILLUSTRATIVE ->
                    new Markup(
                            markup.xml()
                                    + " <mark>"
                                    + MarkupWriter.escape(labels.of("illustrative"))
                                    + "</mark>");
        };
    }

    /** Of a paragraph the first origin counts; no words have none. */
    Markup from(Origin origin, Markup words) {
        return marks.before(words, origin);
    }

    /** Looks for the place only if somebody asks for it: tables have hundreds of thousands. */
    Markup from(Places item, Markup words, String... path) {
        return marks.areKept() ? from(Origin.of(item, path), words) : words;
    }

    /** For a paragraph that has other words. */
    Markup origin(Origin origin, Markup words) {
        return marks.alone(origin, words);
    }

    Markup basis(InstrumentId id) {
        Instrument instrument = plan.instrument(id);
        return citations.basis(instrument, subject(instrument));
    }

    /** A target as tables and prose print it. */
    Markup target(Target target) {
        return target instanceof Target.Worded worded
                ? of(worded.text())
                : MarkupWriter.escaped(figures.target(target));
    }

    private Markup write(Text text) {
        return from(Origin.of(text.span()), written(text.parts()));
    }

    private Markup written(List<TextPart> parts) {
        if (parts.size() == 1 && parts.getFirst() instanceof TextPart.Words words) {
            return MarkupWriter.escaped(words.text());
        }
        MarkupWriter out = new MarkupWriter();
        write(parts, out);
        return out.done();
    }

    private void write(List<TextPart> parts, MarkupWriter out) {
        for (TextPart part : parts) {
            switch (part) {
                case TextPart.Words words -> out.text(words.text());
                case TextPart.Styled styled -> {
                    out.open(styled.style());
                    write(styled.parts(), out);
                    out.close(styled.style());
                }
                case Mention mention -> out.markup(mention(mention.reference(), out));
            }
        }
    }

    private Markup mention(Reference reference, MarkupWriter before) {
        return switch (reference) {
            case Reference.Named named -> named(named, before);
            case Reference.Value value -> value(value);
            case Reference.Count count -> MarkupWriter.escaped(references.count(count));
            case Reference.ToGoal goal -> references.link(goal);
            case Reference.ToIndicator indicator -> references.link(indicator);
            case Reference.ToTask task -> references.link(task);
            case Reference.ToSection section -> references.link(section);
            case Reference.ToAppendix appendix -> references.link(appendix);
        };
    }

    private Markup named(Reference.Named named, MarkupWriter before) {
        if (plan.isInstrument(named.id())) {
            Instrument instrument = plan.instrument(new InstrumentId(named.id()));
            Form form = named.form() == Form.BY_RULE ? citations.byRule(instrument) : named.form();
            return citations.cite(instrument, form, form == Form.FULL ? subject(instrument) : "");
        }
        AssigneeId id = new AssigneeId(named.id());
        String name = named.form() == Form.SHORT ? names.brief(id) : names.of(id);
        return MarkupWriter.escaped(
                Punctuation.startsSentence(before.done()) ? Capitals.first(name) : name);
    }

    private String subject(Instrument instrument) {
        return of(instrument.subject()).xml();
    }

    private Markup value(Reference.Value value) {
        Indicator indicator = plan.indicator(value.id());
        Markup target = indicator.valueIn(value.year()).map(this::target).orElse(Markup.EMPTY);
        boolean figure =
                indicator
                        .valueIn(value.year())
                        .filter(each -> !(each instanceof Target.Worded || each instanceof Nothing))
                        .isPresent();
        if (value.unit() == UnitDisplay.WITHOUT_UNIT || !figure) {
            return target;
        }
        String unit = indicator.unit().label();
        return labels.markup(
                unit.startsWith("%") ? "value-with-percent" : "value-with-unit",
                Map.of("value", target.xml(), "unit", MarkupWriter.escape(unit)));
    }

    List<Markup> all(List<Text> texts) {
        return texts.stream().map(this::of).toList();
    }
}
