package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.resolve.ResolveProblem.AssigneeAbolished;
import vn.kehoach.resolve.ResolveProblem.AssigneeNotYetFormed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports who is named outside the time in which they exist. */
record ValidityCheck(AssigneeRegistry assignees, LocalDate day, Diagnostics diagnostics) {

    void check(Use use) {
        AssigneeId id = new AssigneeId(use.id());
        Optional<Assignee> assignee = assignees.find(id);
        if (assignee.isPresent() && assignees.findName(id).isEmpty()) {
            report(assignee.get(), use);
        }
    }

    private void report(Assignee assignee, Use use) {
        AssigneeName last = assignee.names().getLast();
        if (last.validity().endsBefore(day) && last.validity().until() != null) {
            List<String> successors =
                    assignees.successors(assignee).stream()
                            .map(each ->
                                    each.id().value().text()
                                            + " ("
                                            + assignees.name(each.id().value()).name()
                                            + ")")
                            .toList();
            diagnostics.report(
                    new AssigneeAbolished(
                            last.name(), last.validity().until().value(), day, successors),
                    use.span(),
                    new Related(Relation.EXPIRES_HERE, last.validity().until().span()));
            return;
        }
        AssigneeName next =
                assignee.names().stream()
                        .filter(name -> name.validity().startsAfter(day))
                        .findFirst()
                        .orElse(last);
        LocalDate from = next.validity().from() == null ? null : next.validity().from().value();
        Related related =
                next.validity().from() == null
                        ? new Related(Relation.DECLARED_HERE, next.span())
                        : new Related(Relation.STARTS_HERE, next.validity().from().span());
        diagnostics.report(new AssigneeNotYetFormed(next.name(), from, day), use.span(), related);
    }
}
