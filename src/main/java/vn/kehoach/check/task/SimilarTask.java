package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two tasks in the same words, or nearly.
 *
 * @param task id
 * @param other id of the earlier one
 */
public record SimilarTask(String task, String other) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-08");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<Assigned> tasks = Assigned.in(plan).toList();
        List<OptionalInt> earlier =
                Likenesses.in(
                        tasks.stream()
                                .map(each -> each.task().content().written().text())
                                .map(Wording::of)
                                .toList());
        return IntStream.range(0, tasks.size())
                .filter(i -> earlier.get(i).isPresent())
                .mapToObj(i -> of(tasks.get(i), tasks.get(earlier.get(i).getAsInt())));
    }

    private static Diagnostic of(Assigned each, Assigned other) {
        return Diagnostic.of(
                new SimilarTask(each.id(), other.id()),
                each.task().content().span(),
                new Related(Relation.ALSO_HERE, other.task().content().span()));
    }
}
