package vn.kehoach.check.deadline;

import vn.kehoach.model.Deadline;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A day by which something must be done: of a task, or typed in prose. */
record DueDay(LocalDate day, Span place) {
    static Stream<DueDay> in(ResolvedPlan plan) {
        return Stream.concat(
                DueTask.in(plan)
                        .flatMap(task ->
                                task.due().value() instanceof Deadline.OnDay(LocalDate day)
                                        ? Stream.of(new DueDay(day, task.place()))
                                        : Stream.empty()),
                ProseDeadline.days(plan).map(each -> new DueDay(each.day(), each.span())));
    }
}
