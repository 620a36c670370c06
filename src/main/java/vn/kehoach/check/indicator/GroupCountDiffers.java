package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A count of one group that is not what the group has.
 *
 * @param group as the sentence calls it
 */
public record GroupCountDiffers(String group, int written, int actual) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Stream<Diagnostic> typed =
                plan.passages().stream()
                        .flatMap(Breakdown::in)
                        .filter(each -> OwnBreakdown.isOne(each, plan.plan()))
                        .flatMap(each -> check(each, OwnBreakdown.groups(each, plan.plan())));
        Stream<Diagnostic> mixed =
                MixedCount.in(plan)
                        .flatMap(each ->
                                each.group(plan.plan()).stream()
                                        .filter(group -> group.getValue() != each.written())
                                        .map(group -> diagnostic(each, group)));
        return Stream.concat(typed, mixed);
    }

    private static Diagnostic diagnostic(MixedCount count, Map.Entry<String, Integer> group) {
        return Diagnostic.of(
                new GroupCountDiffers(
                        count.what().noun() + " " + group.getKey(),
                        count.written(),
                        group.getValue()),
                count.place());
    }

    private static Stream<Diagnostic> check(Breakdown breakdown, Map<String, Integer> groups) {
        return breakdown.parts().stream()
                .flatMap(part -> {
                    Integer actual = groups.get(OwnBreakdown.label(breakdown, part));
                    return actual == null || actual == part.count()
                            ? Stream.empty()
                            : Stream.of(
                                    Diagnostic.of(
                                            new GroupCountDiffers(
                                                    part.label(), part.count(), actual),
                                            part.place()));
                });
    }
}
