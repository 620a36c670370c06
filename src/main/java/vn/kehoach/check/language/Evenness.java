package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Two ways of writing the same of which a document should choose one.
 *
 * @param one pattern of one way
 * @param other pattern of the other way
 */
record Evenness(Search one, Search other) {
    private static final int MOST_PLACES = 5;

    private record Use(Passage passage, MatchResult found) {
        String written() {
            return found.group().toLowerCase(Locale.ROOT);
        }

        Span span() {
            return passage.span(found);
        }
    }

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

    private static Search words(String alternatives) {
        return Search.inAnyCase("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }

    /** One finding, however often the ways are mixed: at the first use of the rarer one. */
    Optional<Diagnostic> in(ResolvedPlan plan, Words words) {
        List<Use> ones = uses(plan, one);
        List<Use> others = ones.isEmpty() ? List.of() : uses(plan, other);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        boolean onesAreRare = ones.size() < others.size();
        List<Use> rare = onesAreRare ? ones : others;
        List<Use> usual = onesAreRare ? others : ones;
        return Optional.of(
                Diagnostic.of(
                        words.problem(
                                rare.get(0).written(),
                                rare.size(),
                                usual.get(0).written(),
                                usual.size()),
                        rare.get(0).span(),
                        Stream.concat(
                                        rare.stream()
                                                .skip(1)
                                                .limit(MOST_PLACES)
                                                .map(use ->
                                                        new Related(
                                                                Relation.ALSO_HERE, use.span())),
                                        Stream.of(
                                                new Related(
                                                        Relation.OTHERWISE_HERE,
                                                        usual.get(0).span())))
                                .toList()));
    }

    private static List<Use> uses(ResolvedPlan plan, Search search) {
        return plan.passagesWith(search)
                .filter(passage -> passage.part() != Passage.Part.NOTICE)
                .flatMap(passage -> passage.find(search).map(found -> new Use(passage, found)))
                .toList();
    }
}
