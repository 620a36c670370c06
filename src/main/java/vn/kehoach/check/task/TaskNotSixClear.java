package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.HouseStyle.Clarity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task without cấp trình where the house wants all of "6 rõ"; what else is missing has rules of
 * its own and only counts here.
 *
 * @param score of six
 */
public record TaskNotSixClear(String task, int score, List<Clear> missing) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-18");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().houseStyle().clarity() == Clarity.SIX_CLEAR
                ? Assigned.in(plan)
                        .filter(each -> !each.task().places().has("approver"))
                        .map(each -> of(each, plan))
                : Stream.empty();
    }

    private static Diagnostic of(Assigned each, ResolvedPlan plan) {
        Set<Clear> missing = Clear.missing(each, plan);
        int score = Clear.values().length - missing.size();
        return Diagnostic.of(
                new TaskNotSixClear(each.id(), score, List.copyOf(missing)),
                each.task().id().span());
    }
}
