package vn.kehoach.conform;

import vn.kehoach.report.Language;

import java.util.List;

/** Measurements as text. */
public sealed interface Report permits HumanReport, JsonReport, MarkdownReport {
    String write(List<Measurement> measurements);

    /** A table for a terminal, the first fault first to the eye. */
    static Report human(Language language) {
        return new HumanReport(new Wording(language));
    }

    /** For programs; its version changes when a field does. */
    static Report json(Language language) {
        return new JsonReport(new Wording(language));
    }

    static Report markdown(Language language) {
        return new MarkdownReport(new Wording(language));
    }
}
