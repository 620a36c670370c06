package vn.kehoach.repair;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.source.SourceFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What is said of texts before and after a batch of repairs, place by place. */
final class Comparison {
    private record Key(Code code, SourceFile file, int anchor) {}

    private final Batch batch;
    private final Map<SourceFile, TextEdits> edits;
    private final BiPredicate<Problem, Problem> hides;

    Comparison(Batch batch, BiPredicate<Problem, Problem> hides) {
        this.batch = batch;
        this.edits = batch.edits();
        this.hides = hides;
    }

    /** Whether all that should be gone is gone, and nothing came. */
    boolean isGood(List<Diagnostic> before, List<Diagnostic> after) {
        Map<Key, Integer> expected = new HashMap<>();
        before.forEach(each -> expected.merge(before(each), 1, Integer::sum));
        batch.diagnostics().forEach(each -> expected.merge(before(each), -1, Integer::sum));
        List<Diagnostic> come = new ArrayList<>();
        for (Diagnostic each : after) {
            if (expected.merge(after(each), -1, Integer::sum) < 0) {
                come.add(each);
            }
        }
        return come.stream().allMatch(each -> wasHidden(each) || isNextOfMany(each, before, after));
    }

    private boolean wasHidden(Diagnostic come) {
        return batch.diagnostics().stream()
                .anyMatch(each -> hides.test(each.problem(), come.problem()));
    }

    /** A file's mistakes of one kind are reported up to a number: the next one moves up. */
    private boolean isNextOfMany(Diagnostic come, List<Diagnostic> before, List<Diagnostic> after) {
        boolean elsewhere =
                batch.diagnostics().stream()
                        .noneMatch(each ->
                                each.code().equals(come.code())
                                        && before(each).equals(after(come)));
        return elsewhere
                && batch.diagnostics().stream().anyMatch(each -> each.code().equals(come.code()))
                && count(before, come) >= MANY
                && count(after, come) <= count(before, come);
    }

    /** Fewer of a kind in one file are never cut off. */
    private static final int MANY = 100;

    private static long count(List<Diagnostic> diagnostics, Diagnostic like) {
        return diagnostics.stream()
                .filter(each ->
                        each.code().equals(like.code())
                                && each.span().file().equals(like.span().file()))
                .count();
    }

    private Key before(Diagnostic each) {
        return key(each, of(each).anchorBefore(each.span().from()));
    }

    private Key after(Diagnostic each) {
        return key(each, of(each).anchorAfter(each.span().from()));
    }

    private static Key key(Diagnostic each, int anchor) {
        return new Key(each.code(), each.span().file(), anchor);
    }

    private TextEdits of(Diagnostic each) {
        return edits.getOrDefault(each.span().file(), TextEdits.NONE);
    }
}
