package vn.kehoach.check.table;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that are wrong, and those to be written instead.
 *
 * <p>A row of its table has {@code write} and one of {@code word} (whole words, whatever their
 * capitals) or {@code find} (a regular expression, whose groups {@code write} may name).
 */
public final class Replacement {
    private static final Pattern GROUP = Pattern.compile("\\$([1-9])");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}/&@._-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}/&@_-]|\\.\\p{L})";

    private final Search search;
    private final String replacement;
    private final boolean keepsCapital;

    private Replacement(Search search, String replacement, boolean keepsCapital) {
        this.search = search;
        this.replacement = replacement;
        this.keepsCapital = keepsCapital;
    }

    public static List<Replacement> of(WordTable table) {
        return table.rows().stream().map(Replacement::of).toList();
    }

    /** The word stands first as well: to look around each letter took four times as long. */
    private static Replacement of(Map<String, String> row) {
        String write = row.getOrDefault("write", "");
        String word = row.get("word");
        if (word != null) {
            return new Replacement(
                    Search.inAnyCase(
                            "(?="
                                    + Pattern.quote(word)
                                    + ")"
                                    + BEFORE
                                    + Pattern.quote(word)
                                    + AFTER),
                    write,
                    true);
        }
        return new Replacement(Search.of(row.getOrDefault("find", "")), write, false);
    }

    /**
     * @param problem of what is written and what should be
     */
    public Stream<Diagnostic> in(ResolvedPlan plan, BiFunction<String, String, Problem> problem) {
        return plan.passagesWith(search)
                .flatMap(passage ->
                        passage.find(search).map(found -> diagnostic(passage, found, problem)));
    }

    /** Whether these words, and no part of them, are what is wrong. */
    public boolean isFor(String words) {
        return search.isAll(words);
    }

    private Diagnostic diagnostic(
            Passage passage, MatchResult found, BiFunction<String, String, Problem> problem) {
        Span span = passage.span(found);
        String write = write(found);
        return Diagnostic.of(problem.apply(found.group(), write), span)
                .repairedBy(new Edit(span, write));
    }

    private String write(MatchResult found) {
        String write = filled(found);
        boolean capital = keepsCapital && Character.isUpperCase(found.group().codePointAt(0));
        return capital
                ? Character.toString(Character.toTitleCase(write.codePointAt(0)))
                        + write.substring(Character.charCount(write.codePointAt(0)))
                : write;
    }

    private String filled(MatchResult found) {
        return GROUP.matcher(replacement)
                .replaceAll(group -> {
                    String written = found.group(Integer.parseInt(group.group(1)));
                    return Matcher.quoteReplacement(written == null ? "" : written);
                });
    }
}
