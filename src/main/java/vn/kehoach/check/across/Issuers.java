package vn.kehoach.check.across;

import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.IssueDate;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By whom and when plans are issued. */
final class Issuers {
    private Issuers() {}

    /** The plans of each issuer that has several. */
    static Stream<List<ComparedPlan>> withSeveral(List<ComparedPlan> plans) {
        Map<Optional<String>, List<ComparedPlan>> byName =
                plans.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ComparedPlan::issuer,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byName.remove(Optional.<String>empty());
        Collection<List<ComparedPlan>> all = byName.values();
        return all.stream().filter(each -> each.size() > 1);
    }

    static Optional<String> name(ResolvedPlan plan) {
        return plan.assignees()
                .findName(plan.plan().issuer().value())
                .map(AssigneeName::name)
                .map(Likeness::of);
    }

    /** The year in which a plan is numbered. */
    static OptionalInt year(ComparedPlan plan) {
        return switch (plan.date().value()) {
            case IssueDate.Signed signed -> OptionalInt.of(signed.day().getYear());
            case IssueDate.ExpectedInMonth expected -> OptionalInt.of(expected.month().getYear());
            case IssueDate.ExpectedInYear expected -> OptionalInt.of(expected.year().getValue());
            case IssueDate.Open() -> OptionalInt.empty();
        };
    }
}
