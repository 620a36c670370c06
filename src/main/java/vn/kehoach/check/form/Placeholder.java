package vn.kehoach.check.form;

import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was to be filled in later and has not been. */
public record Placeholder(String found, Stage stage) implements NeverSilenced {
    /** Read when the first plan is checked. */
    private static final class Table {
        private static final List<Search> SEARCHES =
                WordTable.beside(Placeholder.class, "placeholders.yaml").words().stream()
                        .map(Search::of)
                        .toList();
    }

    private static final Pattern DOTS = Pattern.compile("\\s*(?:\\.{3}|…)\\s*");

    @Override
    public Code code() {
        return new Code("TT-19");
    }

    @Override
    public Severity severity() {
        return stage == Stage.ISSUED ? Severity.ERROR : Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<Search> searches = Table.SEARCHES.stream().filter(plan::mayHave).toList();
        return Unfinished.judged(plan).stream()
                .flatMap(stage ->
                        plan.passages().stream()
                                .flatMap(passage ->
                                        in(passage, searches)
                                                .map(blank ->
                                                        Diagnostic.of(
                                                                new Placeholder(
                                                                        blank.text(), stage),
                                                                passage.span(
                                                                        blank.from(),
                                                                        blank.to())))));
    }

    private record Blank(int from, int to, String text) {
        private boolean meets(Blank other) {
            return from < other.to && other.from < to;
        }
    }

    /** Each blank once, though several rows of the table may know it. */
    private static Stream<Blank> in(Passage passage, List<Search> searches) {
        List<Blank> blanks = new ArrayList<>();
        for (Search search : searches) {
            passage.find(search)
                    .map(Placeholder::blank)
                    .filter(found -> blanks.stream().noneMatch(found::meets))
                    // A row of dots in a table says that rows follow.
                    .filter(found ->
                            passage.part() != Passage.Part.CELL
                                    || !DOTS.matcher(passage.letters()).matches())
                    .toList()
                    .forEach(blanks::add);
        }
        return blanks.stream();
    }

    private static Blank blank(MatchResult found) {
        int group = found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
        return new Blank(found.start(group), found.end(group), found.group(group));
    }
}
