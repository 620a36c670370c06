package vn.kehoach.report;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule as SARIF describes it.
 *
 * @param example something that breaks it; speaks for the rule where no card does
 */
record SarifRule(Diagnostic example, Tool tool, Messages messages) {
    void write(JsonGenerator json) {
        Optional<RuleCard> card = RuleCards.find(example.code());
        String what = messages.what(example.problem());
        json.writeStartObject();
        json.writeStringProperty("id", example.code().text());
        text(json, "shortDescription", words(card, RuleCard.Wording::title, what));
        text(json, "fullDescription", words(card, RuleCard.Wording::about, what));
        text(json, "help", help(card));
        json.writeStringProperty("helpUri", tool.rule(example.code().text()));
        json.writeObjectPropertyStart("defaultConfiguration");
        Severity severity = card.map(RuleCard::severity).orElse(example.problem().severity());
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
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", SarifText.of(text));
        json.writeEndObject();
    }

    private String help(Optional<RuleCard> card) {
        String command = Tool.NAME + " explain " + example.code();
        return words(card, RuleCard.Wording::fix, command);
    }

    private String words(
            Optional<RuleCard> card, Function<RuleCard.Wording, String> part, String otherwise) {
        return card.map(each -> part.apply(each.in(messages.language())))
                .filter(words -> !words.isBlank())
                .orElse(otherwise);
    }
}
