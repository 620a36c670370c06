package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Reference.Form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a citation: in full the first time, short afterwards, laws by name (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.6b).
 */
final class Citations {
    private final Labels labels;
    private final Set<InstrumentId> mentioned = new HashSet<>();

    Citations(Labels labels) {
        this.labels = labels;
    }

    /** The form that the rule asks for here; the mention is remembered. */
    Form byRule(Instrument instrument) {
        return mentioned.contains(instrument.id().value()) ? Form.SHORT : Form.FULL;
    }

    /**
     * @param subject the instrument's subject as markup, empty for none
     */
    Markup cite(Instrument instrument, Form form, String subject) {
        switch (form) {
            case BY_RULE, FULL, SHORT, DATED -> mentioned.add(instrument.id().value());
            case NUMBER, ALIAS -> {}
        }
        Map<String, String> values = values(instrument, subject);
        return switch (form) {
            case NUMBER -> labels.markup("citation-number", values);
            case ALIAS -> new Markup(values.getOrDefault("alias", ""));
            case DATED ->
                    labels.markup(
                            byName(instrument) ? "citation-law-dated" : "citation-dated", values);
            case SHORT ->
                    labels.markup(byName(instrument) ? "citation-law" : "citation-short", values);
            case FULL, BY_RULE ->
                    labels.markup(byName(instrument) ? "citation-law" : "citation-full", values);
        };
    }

    /** In full, with the long date that lines of căn cứ have (II.6a). */
    Markup basis(Instrument instrument, String subject) {
        mentioned.add(instrument.id().value());
        return labels.markup(
                byName(instrument) ? "basis-law" : "basis-citation", values(instrument, subject));
    }

    private static boolean byName(Instrument instrument) {
        return instrument.kind().use() == DocumentKind.Use.CITED_BY_NAME;
    }

    private static Map<String, String> values(Instrument instrument, String subject) {
        Map<String, String> values = new HashMap<>();
        values.put("kind", MarkupWriter.escape(instrument.kind().title()));
        values.put("subject", subject);
        String name = instrument.name() == null ? instrument.kind().title() : instrument.name();
        values.put("name", MarkupWriter.escape(name));
        if (instrument.number() != null) {
            values.put("number", MarkupWriter.escape(instrument.number()));
        }
        if (instrument.date() != null) {
            values.put("date", Dates.brief(instrument.date().value()));
            values.put("long-date", Dates.full(instrument.date().value()));
        }
        if (instrument.issuer() != null) {
            values.put("issuer", MarkupWriter.escape(instrument.issuer()));
        }
        if (instrument.alias() != null) {
            values.put("alias", MarkupWriter.escape(instrument.alias()));
        }
        return values;
    }
}
