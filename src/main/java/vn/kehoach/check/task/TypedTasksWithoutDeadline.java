package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tasks typed under "Sở Tư pháp chủ trì, phối hợp với ...:", none of which says by when.
 *
 * @param leads as written
 */
public record TypedTasksWithoutDeadline(List<String> leads) implements Problem {
    private static final Pattern TIME = Phrases.OF_TASKS.anywhere("times");

    @Override
    public Code code() {
        return new Code("TSK-03");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return TypedAssignment.in(plan)
                .filter(each -> !TIME.matcher(each.rest()).find())
                .filter(each ->
                        each.tasks().stream()
                                .noneMatch(task -> TIME.matcher(task.letters()).find()))
                .map(each ->
                        Diagnostic.of(new TypedTasksWithoutDeadline(each.names()), each.span()));
    }
}
