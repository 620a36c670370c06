package vn.kehoach.report.rules;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.report.Language;

import java.util.Map;

/**
 * What there is to know about a code, whichever of its problems was found.
 *
 * @param severity the gravest with which it is reported
 * @param basis the clause on which it rests
 */
public record RuleCard(
        Code code,
        Severity severity,
        Audience audience,
        Silence silence,
        @Nullable String basis,
        Map<Language, Wording> wordings) {
    private static final Wording NO_WORDS = new Wording("", "", "");

    public RuleCard {
        wordings = Map.copyOf(wordings);
    }

    /**
     * @param title what is wrong with a plan in which it is found
     * @param about what is looked at, and why
     * @param fix paragraphs; indented lines are an example
     */
    public record Wording(String title, String about, String fix) {}

    public Wording in(Language language) {
        return wordings.getOrDefault(language, NO_WORDS);
    }
}
