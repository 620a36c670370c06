package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An indicator that no task serves, in a plan whose tasks say what they serve.
 *
 * @param indicator name
 * @param id to be named by a task
 */
public record IndicatorWithoutTask(String indicator, String id) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-08");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Set<IndicatorId> served =
                plan.plan().taskGroups().stream()
                        .flatMap(group -> group.tasks().stream())
                        .flatMap(task -> task.indicators().stream())
                        .map(id -> id.value())
                        .collect(Collectors.toSet());
        if (served.isEmpty()) {
            return Stream.empty();
        }
        return plan.indicators()
                .filter(each ->
                        !each.id().value().text().isEmpty() && !served.contains(each.id().value()))
                .map(each ->
                        Diagnostic.of(
                                new IndicatorWithoutTask(
                                        each.name().written().text(), each.id().value().text()),
                                each.id().span()));
    }
}
