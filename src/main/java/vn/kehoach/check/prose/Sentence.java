package vn.kehoach.check.prose;

import vn.kehoach.resolve.Passage;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a passage that says one thing.
 *
 * @param from where it begins among the letters of the passage
 */
public record Sentence(Passage passage, int from, int to) {
    private static final Pattern END =
            Pattern.compile(
                    "[.!?…][\"”)]?\\s+(?=[\\p{Lu}“\"(" + Passage.MENTION + Passage.MARK + "])");
    private static final Pattern END_OF_CLAUSE = Pattern.compile(END + "|;\\s*");

    public static Stream<Sentence> in(Passage passage) {
        return split(passage, END);
    }

    /** Sentences parted at semicolons too. */
    public static Stream<Sentence> clauses(Passage passage) {
        return split(passage, END_OF_CLAUSE);
    }

    private static Stream<Sentence> split(Passage passage, Pattern end) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = end.matcher(passage.letters());
        int from = 0;
        while (matcher.find()) {
            sentences.add(new Sentence(passage, from, matcher.end()));
            from = matcher.end();
        }
        sentences.add(new Sentence(passage, from, passage.letters().length()));
        return sentences.stream();
    }

    public String letters() {
        return passage.letters().substring(from, to);
    }

    /** With its references. */
    public String written() {
        return passage.text().written().text().substring(from, to);
    }

    public Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(letters()).results();
    }

    public Stream<MatchResult> find(Search search) {
        return passage.mayHave(search) ? search.in(letters()) : Stream.empty();
    }

    public Span span(int start, int end) {
        return passage.span(from + start, from + end);
    }

    public Span span(MatchResult found, int group) {
        return span(found.start(group), found.end(group));
    }
}
