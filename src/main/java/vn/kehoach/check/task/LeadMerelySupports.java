package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.PlacedText;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The task of a lead begins with what supporting bodies do.
 *
 * @param lead names
 */
public record LeadMerelySupports(List<String> lead) implements Problem {
    private static final Pattern SUPPORTING = Phrases.OF_TASKS.first("supporting");

    @Override
    public Code code() {
        return new Code("TSK-12");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Stream.concat(
                Assigned.in(plan).flatMap(each -> in(each, plan)),
                TypedAssignment.in(plan).flatMap(LeadMerelySupports::in));
    }

    /** Of one body only: in tasks for all, each has its part. */
    private static Stream<Diagnostic> in(TypedAssignment each) {
        Passage task = each.tasks().getFirst();
        Matcher verb = SUPPORTING.matcher(task.letters());
        boolean ofOne = each.leads().size() == 1 && !each.leads().getFirst().isGroup();
        return ofOne && verb.find()
                ? Stream.of(
                        Diagnostic.of(
                                new LeadMerelySupports(each.names()),
                                task.span(verb.start(1), verb.end(1)),
                                new Related(Relation.LEADS_HERE, each.span())))
                : Stream.empty();
    }

    private static Stream<Diagnostic> in(Assigned each, ResolvedPlan plan) {
        PlacedText content = each.task().content().written();
        Matcher verb = SUPPORTING.matcher(content.text());
        return verb.find()
                ? Stream.of(
                        Diagnostic.of(
                                new LeadMerelySupports(
                                        LeadWithoutCoordinator.names(plan, each.assignment())),
                                content.span(verb.start(1), verb.end(1)),
                                new Related(
                                        Relation.LEADS_HERE,
                                        each.assignment().places().value("lead"))))
                : Stream.empty();
    }
}
