package vn.kehoach.check.agency;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.PlacedText;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task with a phrase that another agency's functions have, and with none of its lead's.
 *
 * @param function the phrase
 */
public record TaskOfAnotherAgency(String lead, String function, String other) implements Problem {
    @Override
    public Code code() {
        return new Code("AGC-08");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<Assignee> others =
                plan.assignees().all().stream()
                        .filter(each -> !each.functions().isEmpty())
                        .filter(each -> plan.assignees().findName(each.id().value()).isPresent())
                        .toList();
        return plan.plan().taskGroups().stream()
                .flatMap(group -> group.assignments().stream())
                .filter(assignment -> assignment.lead().size() == 1 && !others.isEmpty())
                .flatMap(assignment ->
                        assignment.tasks().stream()
                                .flatMap(task -> ofAnother(task, assignment, others, plan)));
    }

    private static Stream<Diagnostic> ofAnother(
            Task task, Assignment assignment, List<Assignee> others, ResolvedPlan plan) {
        Located<AssigneeId> lead = assignment.lead().getFirst();
        String content = task.content().written().text().toLowerCase(Locale.ROOT);
        Optional<Assignee> own =
                plan.assignees().find(lead.value()).filter(each -> !each.functions().isEmpty());
        if (own.isEmpty() || phrase(own.get(), content).isPresent()) {
            return Stream.empty();
        }
        // Who supports may well do the part that falls to it.
        return others.stream()
                .filter(each ->
                        assignment.support().stream()
                                .noneMatch(id -> id.value().equals(each.id().value())))
                .filter(each -> phrase(each, content).isPresent())
                .limit(1)
                .map(other ->
                        Diagnostic.of(
                                new TaskOfAnotherAgency(
                                        name(own.get(), plan),
                                        phrase(other, content).orElse(""),
                                        name(other, plan)),
                                place(task, phrase(other, content).orElse("")),
                                new Related(Relation.NAMED_HERE, lead.span())));
    }

    private static Span place(Task task, String phrase) {
        PlacedText written = task.content().written();
        int start =
                written.text().toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
        return written.span(start, start + phrase.length());
    }

    private static String name(Assignee assignee, ResolvedPlan plan) {
        return plan.assignees()
                .findName(assignee.id().value())
                .map(name -> name.name())
                .orElse(assignee.id().value().text());
    }

    private static Optional<String> phrase(Assignee assignee, String content) {
        return assignee.functions().stream()
                .filter(each -> content.contains(each.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
