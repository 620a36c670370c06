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
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.resolve.ResolvedPlan;

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
    private Citations citations;

    Prose(ResolvedPlan plan, Labels labels, Names names, Figures figures) {
        this.plan = plan;
        this.labels = labels;
        this.names = names;
        this.figures = figures;
        this.references = new References(plan, labels, figures);
        this.citations = new Citations(labels);
    }

    /** Forgets which instruments were mentioned: what came before does not count. */
    void startOver() {
        citations = new Citations(labels);
    }

    Markup of(@Nullable Text text) {
        return text == null ? Markup.EMPTY : write(text, Letters.AS_WRITTEN);
    }

    /** With the mark of a stand-in behind it, if it is one. */
    Markup of(@Nullable Text text, Provenance provenance) {
        return marked(of(text), provenance);
    }

    Markup capitals(Text text, Provenance provenance) {
        return marked(write(text, Letters.CAPITALS), provenance);
    }

    /** Without markup, for bookmarks. */
    String plain(Text text) {
        Citations before = citations;
        citations = new Citations(labels);
        String plain = PlainText.of(write(text, Letters.AS_WRITTEN));
        citations = before;
        return plain;
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

    Markup basis(InstrumentId id) {
        Instrument instrument = plan.instrument(id);
        return new Markup(citations.basis(instrument, subject(instrument)));
    }

    /** A target as tables and prose print it. */
    Markup target(Target target) {
        return target instanceof Target.Worded worded
                ? of(worded.text())
                : MarkupWriter.escaped(figures.target(target));
    }

    private enum Letters {
        AS_WRITTEN,
        CAPITALS
    }

    private Markup write(Text text, Letters letters) {
        MarkupWriter out = new MarkupWriter();
        boolean atStart = true;
        for (TextPart part : text.parts()) {
            write(part, out, letters, atStart);
            atStart = false;
        }
        return out.done();
    }

    private void write(TextPart part, MarkupWriter out, Letters letters, boolean atStart) {
        switch (part) {
            case TextPart.Words words ->
                    out.text(
                            letters == Letters.CAPITALS ? Capitals.of(words.text()) : words.text());
            case TextPart.Styled styled -> {
                out.open(styled.style());
                boolean first = atStart;
                for (TextPart inner : styled.parts()) {
                    write(inner, out, letters, first);
                    first = false;
                }
                out.close(styled.style());
            }
            case Mention mention -> {
                Markup markup = mention(mention.reference(), atStart);
                out.markup(letters == Letters.CAPITALS ? MarkupCapitals.of(markup) : markup);
            }
        }
    }

    private Markup mention(Reference reference, boolean atStart) {
        return switch (reference) {
            case Reference.Named named -> named(named, atStart);
            case Reference.Value value -> value(value);
            case Reference.Count count -> MarkupWriter.escaped(references.count(count));
            case Reference.ToGoal goal -> references.link(goal);
            case Reference.ToIndicator indicator -> references.link(indicator);
            case Reference.ToTask task -> references.link(task);
            case Reference.ToSection section -> references.link(section);
            case Reference.ToAppendix appendix -> references.link(appendix);
        };
    }

    private Markup named(Reference.Named named, boolean atStart) {
        if (plan.isInstrument(named.id())) {
            Instrument instrument = plan.instrument(new InstrumentId(named.id()));
            Form form = named.form() == Form.BY_RULE ? citations.byRule(instrument) : named.form();
            return new Markup(
                    citations.cite(instrument, form, form == Form.FULL ? subject(instrument) : ""));
        }
        AssigneeId id = new AssigneeId(named.id());
        String name = named.form() == Form.SHORT ? names.brief(id) : names.of(id);
        return MarkupWriter.escaped(atStart ? Capitals.first(name) : name);
    }

    private String subject(Instrument instrument) {
        return of(instrument.subject()).xml();
    }

    private Markup value(Reference.Value value) {
        Indicator indicator = plan.indicator(value.id());
        Markup target = indicator.valueIn(value.year()).map(this::target).orElse(Markup.EMPTY);
        return value.unit() == UnitDisplay.WITH_UNIT
                ? new Markup(
                        labels.of(
                                "value-with-unit",
                                Map.of(
                                        "value",
                                        target.xml(),
                                        "unit",
                                        MarkupWriter.escape(indicator.unit().label()))))
                : target;
    }

    List<Markup> all(List<Text> texts) {
        return texts.stream().map(this::of).toList();
    }
}
