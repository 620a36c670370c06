package vn.kehoach.check.language;

import vn.kehoach.check.table.WordFinder;
import vn.kehoach.check.table.WordFinder.Letters;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two ways of writing the same of which a document should choose one.
 *
 * @param one finds one way
 * @param other finds the other way
 */
record Evenness(WordFinder one, WordFinder other) {
    private record Use(String written, Span span) {}

    /** What is said of a way that is used less, and one that is used more. */
    interface Words {
        Problem problem(String rare, int rareCount, String usual, int usualCount);
    }

    /**
     * @param row with the alternatives of {@code one} way and the {@code other}
     */
    static Evenness of(Map<String, String> row) {
        return new Evenness(
                words(row.getOrDefault("one", "")), words(row.getOrDefault("other", "")));
    }

    private static WordFinder words(String alternatives) {
        return new WordFinder(
                Pattern.compile(
                        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static Stream<Diagnostic> find(List<Evenness> pairs, ResolvedPlan plan, Words words) {
        List<Letters> prose =
                plan.passages().stream()
                        .filter(passage -> passage.part() != Passage.Part.NOTICE)
                        .map(Letters::new)
                        .toList();
        return pairs.stream().flatMap(pair -> pair.in(prose, words).stream());
    }

    /** One finding, however often the ways are mixed: at the first use of the rarer one. */
    private Optional<Diagnostic> in(List<Letters> prose, Words words) {
        if (uses(prose, one).findAny().isEmpty() || uses(prose, other).findAny().isEmpty()) {
            return Optional.empty();
        }
        List<Use> ones = uses(prose, one).toList();
        List<Use> others = uses(prose, other).toList();
        boolean onesAreRare = ones.size() < others.size();
        List<Use> rare = onesAreRare ? ones : others;
        List<Use> usual = onesAreRare ? others : ones;
        return Optional.of(
                Diagnostic.of(
                        words.problem(
                                rare.get(0).written().toLowerCase(Locale.ROOT),
                                rare.size(),
                                usual.get(0).written().toLowerCase(Locale.ROOT),
                                usual.size()),
                        rare.get(0).span(),
                        new Related(Relation.OTHERWISE_HERE, usual.get(0).span())));
    }

    private static Stream<Use> uses(List<Letters> prose, WordFinder finder) {
        return prose.stream()
                .flatMap(letters ->
                        finder.in(letters)
                                .map(found ->
                                        new Use(found.group(), letters.passage().span(found))));
    }
}
