package vn.kehoach.check.form;

import vn.kehoach.check.table.WordTable;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.resolve.Search;

import java.util.List;
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

    @Override
    public Code code() {
        return new Code("TT-19");
    }

    @Override
    public Severity severity() {
        return stage == Stage.ISSUED ? Severity.ERROR : Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Unfinished.judged(plan).stream()
                .flatMap(stage ->
                        plan.passages().stream()
                                .flatMap(passage ->
                                        Table.SEARCHES.stream()
                                                .flatMap(passage::find)
                                                .map(found ->
                                                        Diagnostic.of(
                                                                new Placeholder(
                                                                        found.group(), stage),
                                                                passage.span(found)))));
    }
}
