package vn.kehoach.check.deadline;

import vn.kehoach.check.task.Assigned;
import vn.kehoach.model.Days;
import vn.kehoach.model.Deadline;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.stream.Stream;

/** A task with a deadline. */
record DueTask(Assigned assigned, Located<Deadline> due) {
    static Stream<DueTask> in(ResolvedPlan plan) {
        return Assigned.in(plan)
                .flatMap(each ->
                        Stream.ofNullable(each.task().due()).map(due -> new DueTask(each, due)));
    }

    /** None if it recurs. */
    Stream<Days> days() {
        return due.value().days().stream();
    }

    Span place() {
        return due.span();
    }
}
