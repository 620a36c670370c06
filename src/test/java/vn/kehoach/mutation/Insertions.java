package vn.kehoach.mutation;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds that put other words into prose. */
final class Insertions {
    private static final String CLAUSE_END = "(?<=[\\p{Ll}])(?=;|\\.(?= |$))";

    private Insertions() {}

    /** Each of the phrases at the end of each clause. */
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
                                        sample.words(CLAUSE_END)
                                                .map(end -> end.become(" " + phrase))));
    }

    /** What a pattern finds becomes something else. */
    static Kind instead(String name, String code, String pattern, Function<String, String> become) {
        return Kind.of(
                name,
                code,
                sample -> sample.words(pattern).map(each -> each.become(become::apply)));
    }
}
