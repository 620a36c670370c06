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
import java.util.stream.Stream;

/** Two ways of writing the same of which a document should choose one. */
record Evenness(Way one, Way other) {
    private static final int MOST_PLACES = 5;

    /** Finds where it is written so, from the first place to the last. */
    interface Way {
        Stream<Use> in(ResolvedPlan plan);
    }

    /** A place where it is. */
    record Use(Passage passage, int from, int to) {
        private String written() {
            return passage.letters().substring(from, to).toLowerCase(Locale.ROOT);
        }

        private Span span() {
            return passage.span(from, to);
        }
    }

    /** What is said of a way that is used less, and one that is used more. */
    interface Words {
        Problem problem(String rare, int rareCount, String usual, int usualCount);
    }

    /**
     * @param row with the alternatives of {@code one} way and the {@code other}, regular
     *     expressions
     */
    static Evenness of(Map<String, String> row) {
        return new Evenness(
                words(row.getOrDefault("one", "")), words(row.getOrDefault("other", "")));
    }

    private static Way words(String alternatives) {
        Search search = Search.inAnyCase("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
        return plan ->
                plan.passagesWith(search)
                        .filter(Evenness::isPlans)
                        .flatMap(passage ->
                                passage.find(search)
                                        .map(found ->
                                                new Use(passage, found.start(), found.end())));
    }

    /** Not of those who say what state the plan is in. */
    static boolean isPlans(Passage passage) {
        return passage.part() != Passage.Part.NOTICE;
    }

    /** One finding, however often the ways are mixed: at the first use of the rarer one. */
    Optional<Diagnostic> in(ResolvedPlan plan, Words words) {
        // Nearly all documents have one of them: nothing is listed of those.
        if (one.in(plan).findAny().isEmpty() || other.in(plan).findAny().isEmpty()) {
            return Optional.empty();
        }
        List<Use> ones = one.in(plan).toList();
        List<Use> others = other.in(plan).toList();
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
}
