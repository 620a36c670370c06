package vn.kehoach.check.language;

import vn.kehoach.check.table.WordFinder;
import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "các các": of words that are never doubled on purpose, as many Vietnamese words are. */
public record RepeatedWord(String word) implements Problem {
    /** Read when the first plan is checked. */
    private static final class Table {
        private static final List<String> WORDS =
                WordTable.beside(RepeatedWord.class, "never-doubled.yaml").words();

        private static final WordFinder DOUBLED =
                new WordFinder(
                        Pattern.compile(
                                "(?<!\\p{L})(" + String.join("|", WORDS) + ")( \\1)(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        WORDS.stream().map(word -> word + " " + word).toList());
    }

    @Override
    public Code code() {
        return new Code("LNG-07");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .flatMap(passage ->
                        Table.DOUBLED
                                .in(new WordFinder.Letters(passage))
                                .map(found ->
                                        Diagnostic.of(
                                                        new RepeatedWord(found.group(1)),
                                                        passage.span(found))
                                                .repairedBy(
                                                        new Edit(
                                                                passage.span(
                                                                        found.start(2),
                                                                        found.end(2)),
                                                                ""))));
    }
}
