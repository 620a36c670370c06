package vn.kehoach.report.rules;

import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;

import java.util.Map;

/** The words around a card in one language. */
record RuleWords(Messages messages) {
    Language language() {
        return messages.language();
    }

    String of(RulePhrase phrase) {
        return messages.word(phrase);
    }

    String of(RulePhrase phrase, Map<String, Object> values) {
        return messages.phrase(phrase, Map.copyOf(values));
    }

    /** Whom the decree makes answer for it. */
    String concerns(RuleCard card) {
        return of(
                switch (card.audience()) {
                    case FORM -> RulePhrase.FORM;
                    case CONTENT -> RulePhrase.CONTENT;
                    case SOURCE -> RulePhrase.SOURCE;
                });
    }

    /** How to pass over it, or why that cannot be. */
    String silence(RuleCard card) {
        String code = card.code().text();
        return switch (card.silence()) {
            case ALLOWED ->
                    of(RulePhrase.SILENCE_ALLOWED)
                            + "\n  # "
                            + of(RulePhrase.SILENCE_COMMENT, Map.of("code", code))
                            + "\n  # "
                            + of(RulePhrase.SILENCE_COMMENT_UNTIL, Map.of("code", code));
            case NEVER ->
                    of(
                            switch (card.audience()) {
                                case FORM -> RulePhrase.FORM_NEVER;
                                case CONTENT -> RulePhrase.CONTENT_NEVER;
                                case SOURCE -> RulePhrase.SOURCE_NEVER;
                            });
        };
    }
}
