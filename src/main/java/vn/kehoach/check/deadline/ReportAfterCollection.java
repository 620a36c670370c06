package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * Reports are due on the day on which they must have been collected, or later.
 *
 * @param report day and month
 * @param collection day and month
 * @param collector name
 */
public record ReportAfterCollection(String report, String collection, String collector)
        implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-06");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return ReportChain.links(plan).stream()
                .filter(link -> link.report().day() >= link.collection().day())
                .map(link ->
                        Diagnostic.of(
                                new ReportAfterCollection(
                                        link.report().written(),
                                        link.collection().written(),
                                        plan.assignees().called(link.collector())),
                                link.report().span(),
                                new Related(Relation.COLLECTED_HERE, link.collection().span())));
    }
}
