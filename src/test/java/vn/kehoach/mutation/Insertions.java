package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.resolve.Passage;
import vn.kehoach.source.Span;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prose with other words in it. */
final class Insertions {
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[\\p{Ll}])(?=;|\\.(?= |$))");

    private Insertions() {}

    /** Each of these at the end of each clause. */
    static Kind atClauseEnd(String name, String code, String... phrases) {
        return atClauseEnd(name, Set.of(code), sample -> Stream.of(phrases));
    }

    static Kind atClauseEnd(
            String name, Set<String> codes, Function<Sample, Stream<String>> phrases) {
        return new Kind(
                name,
                codes,
                sample ->
                        phrases.apply(sample)
                                .flatMap(phrase ->
                                        sample.sentences()
                                                .flatMap(each -> ended(sample, each, phrase))));
    }

    private static Stream<Mutant> ended(Sample sample, Passage passage, String phrase) {
        return Sample.words(passage, CLAUSE_END)
                .map(end -> Mutant.of(sample, whole(passage), new Edit(end, " " + phrase)));
    }

    static Span whole(Passage passage) {
        return passage.text().span();
    }

    /** What the pattern finds becomes what its groups make. */
    static Kind instead(String name, String code, String pattern, String replacement) {
        return instead(name, code, pattern, replacement, passage -> true);
    }

    static Kind instead(
            String name,
            String code,
            String pattern,
            String replacement,
            Predicate<Passage> where) {
        Pattern compiled = Pattern.compile(pattern);
        return Kind.of(
                name,
                code,
                sample ->
                        sample.sentences()
                                .filter(where)
                                .flatMap(each ->
                                        each.find(compiled)
                                                .filter(found -> isOnOneLine(each, found))
                                                .map(found ->
                                                        Mutant.of(
                                                                sample,
                                                                whole(each),
                                                                new Edit(
                                                                        each.span(found),
                                                                        replacement.replace(
                                                                                "$1",
                                                                                found.group(
                                                                                        found
                                                                                                .groupCount())))))));
    }

    private static boolean isOnOneLine(Passage passage, MatchResult found) {
        return passage.span(found).text().equals(found.group());
    }
}
