package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import vn.kehoach.report.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All words in all languages.
 *
 * @param messages by the simple name of the problem's record
 * @param words by the simple name of the enum, a dot and the constant
 * @param faults what could not be understood in the files, for the tests
 */
public record Catalogue(
        Map<String, Message> messages,
        Map<String, Map<Language, Template>> words,
        List<String> faults) {
    public Catalogue {
        messages = Map.copyOf(messages);
        words = Map.copyOf(words);
        faults = List.copyOf(faults);
    }

    public record Message(String code, Map<Language, Wording> wordings) {
        public Message {
            wordings = Map.copyOf(wordings);
        }
    }

    /** A message in one language. */
    record Wording(Template what, @Nullable Template why, @Nullable Template hint) {}

    Optional<Wording> wording(Class<?> problem, Language language) {
        return Optional.ofNullable(messages.get(problem.getSimpleName()))
                .map(message -> message.wordings().get(language));
    }

    Template word(Enum<?> constant, Language language) {
        Template word = words.getOrDefault(key(constant), Map.of()).get(language);
        return word == null ? Template.literal(constant.name()) : word;
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
