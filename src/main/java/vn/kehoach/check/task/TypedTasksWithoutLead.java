package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Các sở, ban, ngành và UBND quận, huyện, thị xã:" typed above tasks.
 *
 * @param leads as written
 */
public record TypedTasksWithoutLead(List<String> leads) implements Problem {
    private static final Pattern COORDINATED = Phrases.OF_TASKS.anywhere("coordinating");

    @Override
    public Code code() {
        return new Code("TSK-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return TypedAssignment.in(plan)
                .filter(each -> each.leads().stream().anyMatch(TypedAssignment.Lead::isGroup))
                .filter(each -> !COORDINATED.matcher(each.rest()).find())
                .map(each -> Diagnostic.of(new TypedTasksWithoutLead(each.names()), each.span()));
    }
}
