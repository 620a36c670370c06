package vn.kehoach.report.rules;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.report.Language;
import vn.kehoach.report.text.Json;

import java.util.List;
import java.util.Locale;

/** All rules for programs, in all languages. */
record RuleJson(List<RuleCard> cards) {
    /** Raised when a field changes its meaning or goes; new fields do not raise it. */
    private static final int VERSION = 1;

    RuleJson {
        cards = List.copyOf(cards);
    }

    String text() {
        return Json.indented(json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("rules");
            cards.forEach(card -> rule(card, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void rule(RuleCard card, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", card.code().text());
        json.writeStringProperty("severity", tag(card.severity()));
        json.writeStringProperty("audience", tag(card.audience()));
        json.writeStringProperty("silence", tag(card.silence()));
        if (card.basis() != null) {
            json.writeStringProperty("basis", card.basis());
        }
        for (Language language : Language.values()) {
            RuleCard.Wording wording = card.in(language);
            json.writeObjectPropertyStart(language.tag());
            json.writeStringProperty("title", wording.title());
            json.writeStringProperty("about", wording.about());
            json.writeStringProperty("fix", wording.fix());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
