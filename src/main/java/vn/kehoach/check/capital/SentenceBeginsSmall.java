package vn.kehoach.check.capital;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** A sentence that begins with a small letter: Phụ lục II, mục I. */
public record SentenceBeginsSmall(String word) implements Problem {
    /**
     * After a word of some length: "TP. hồ", "v.v. và" and "ThS. nguyễn" are no ends of sentences.
     */
    private static final Search AFTER_ANOTHER =
            Search.of("(?=[.?!] \\p{Ll})(?<=(?<!\\p{L}\\.)\\p{Ll}{3})[.?!] (\\p{Ll}\\p{L}*)");

    private static final Search FIRST = Search.of("\\A\\u2060*(\\p{Ll}\\p{L}*)");

    /** What begins a sentence; a dash may go on with the sentence above it. */
    private static final Set<Part> WHOLE_SENTENCES =
            EnumSet.of(Part.PREAMBLE, Part.HEADING, Part.GOAL, Part.TASK);

    @Override
    public Code code() {
        return new Code("CAP-01");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream().flatMap(SentenceBeginsSmall::in);
    }

    private static Stream<Diagnostic> in(Passage passage) {
        Stream<Diagnostic> later =
                passage.find(AFTER_ANOTHER)
                        .map(found -> diagnostic(passage, found, found.start(1), found.end(1)));
        return WHOLE_SENTENCES.contains(passage.part())
                ? Stream.concat(
                        passage.find(FIRST)
                                .map(found ->
                                        diagnostic(passage, found, found.start(1), found.end(1))),
                        later)
                : later;
    }

    private static Diagnostic diagnostic(Passage passage, MatchResult found, int from, int to) {
        String word = passage.letters().substring(from, to);
        Span letter = passage.span(from, from + 1);
        return Diagnostic.of(new SentenceBeginsSmall(word), passage.span(from, to))
                .repairedBy(new Edit(letter, word.substring(0, 1).toUpperCase(Locale.ROOT)));
    }
}
