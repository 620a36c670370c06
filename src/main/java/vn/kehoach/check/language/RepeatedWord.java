package vn.kehoach.check.language;

import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** "các các": of words that are never doubled on purpose, as many Vietnamese words are. */
public record RepeatedWord(String word) implements Problem {
    /** Read when the first plan is checked. */
    private static final class Table {
        private static final List<Search> DOUBLED =
                WordTable.beside(RepeatedWord.class, "never-doubled.yaml").words().stream()
                        .map(Table::doubled)
                        .toList();

        /** What it looks for stands first, twice over: few passages can have that. */
        private static Search doubled(String word) {
            return Search.inAnyCase(
                    String.format("(?=%1$s %1$s)(?<!\\p{L})(%1$s)( %1$s)(?!\\p{L})", word));
        }
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
                .filter(passage -> saysTwice(passage.letters()))
                .flatMap(passage ->
                        Table.DOUBLED.stream()
                                .flatMap(passage::find)
                                .map(found -> diagnostic(passage, found)));
    }

    /** Whether one or two words stand there twice; few passages are worth the look at the table. */
    private static boolean saysTwice(String letters) {
        for (int space = letters.indexOf(' '); space >= 0; ) {
            int next = letters.indexOf(' ', space + 1);
            int first = beginOfWord(letters, space);
            boolean once = first < space && same(letters, first, space + 1);
            if (once || first < space && next >= 0 && same(letters, first, next + 1)) {
                return true;
            }
            space = next;
        }
        return false;
    }

    private static int beginOfWord(String letters, int end) {
        int at = end;
        while (at > 0 && Character.isLetter(letters.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean same(String letters, int first, int second) {
        int length = second - first;
        return letters.regionMatches(true, first, letters, second, length - 1);
    }

    private static Diagnostic diagnostic(Passage passage, MatchResult found) {
        return Diagnostic.of(new RepeatedWord(found.group(1)), passage.span(found))
                .repairedBy(new Edit(passage.span(found.start(2), found.end(2)), ""));
    }
}
