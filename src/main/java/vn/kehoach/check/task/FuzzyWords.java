package vn.kehoach.check.task;

import vn.kehoach.model.Task;
import vn.kehoach.source.PlacedText;
import vn.kehoach.source.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that sound like a deadline and are none. */
public record FuzzyWords(String words, Span span) {
    private static final Pattern WORDS = Phrases.OF_TASKS.anywhere("fuzzy-deadlines");

    /** The first ones in what the task says. */
    public static Optional<FuzzyWords> in(Task task) {
        PlacedText content = task.content().written();
        Matcher found = WORDS.matcher(content.text());
        return found.find()
                ? Optional.of(
                        new FuzzyWords(found.group(), content.span(found.start(), found.end())))
                : Optional.empty();
    }
}
