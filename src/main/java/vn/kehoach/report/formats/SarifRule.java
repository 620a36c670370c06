package vn.kehoach.report.formats;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Tool;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.rules.RuleCard;
import vn.kehoach.report.rules.RuleCards;

import java.util.Optional;

/**
 * A rule as SARIF describes it.
 *
 * @param example something that breaks it; speaks for the rule where no card does
 */
record SarifRule(Diagnostic example, Tool tool, Messages messages) {
    void write(JsonGenerator json) {
        Optional<RuleCard> rule = RuleCards.find(example.code());
        Optional<RuleCard.Wording> card = rule.map(each -> each.in(messages.language()));
        String what = messages.what(example.problem());
        json.writeStartObject();
        json.writeStringProperty("id", example.code().text());
        String command = Tool.NAME + " explain " + example.code();
        words(json, "shortDescription", card.map(RuleCard.Wording::title), what);
        words(json, "fullDescription", card.map(RuleCard.Wording::about), what);
        words(json, "help", card.map(RuleCard.Wording::fix), command);
        json.writeStringProperty("helpUri", tool.rule(example.code().text(), messages.language()));
        json.writeObjectPropertyStart("defaultConfiguration");
        Severity severity = rule.map(RuleCard::severity).orElse(example.problem().severity());
        json.writeStringProperty("level", level(severity));
        json.writeEndObject();
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static void text(JsonGenerator json, String name, String text) {
        object(json, name, SarifText.of(text));
    }

    private static void words(
            JsonGenerator json, String name, Optional<String> card, String otherwise) {
        Optional<String> words = card.filter(each -> !each.isBlank()).map(SarifText::ofCard);
        object(json, name, words.orElseGet(() -> SarifText.of(otherwise)));
    }

    private static void object(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }
}
