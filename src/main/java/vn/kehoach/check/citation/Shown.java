package vn.kehoach.check.citation;

import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;

/** What messages call an instrument. */
final class Shown {
    private Shown() {}

    static String name(Instrument instrument) {
        String number = instrument.number() == null ? "" : instrument.number();
        if (instrument.kind().use() == DocumentKind.Use.CITED_BY_NAME) {
            String name = instrument.name() == null ? instrument.kind().title() : instrument.name();
            return number.isEmpty() ? name : name + " số " + number;
        }
        return (instrument.kind().title() + " " + number).strip();
    }

    static String id(Instrument instrument) {
        return instrument.id().value().text();
    }
}
