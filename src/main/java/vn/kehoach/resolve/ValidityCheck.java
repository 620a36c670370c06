package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Validity;
import vn.kehoach.resolve.ResolveProblem.AssigneeAbolished;
import vn.kehoach.resolve.ResolveProblem.AssigneeNotYetFormed;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Reports who is named outside the time in which they exist. */
record ValidityCheck(AssigneeRegistry assignees, LocalDate day, Diagnostics diagnostics) {
    private static final String MENTION = "${";

    private static final String AFTER_ID = "|}";

    /** The day on which a name began or ceased to be borne. */
    private record Turn(String name, Located<LocalDate> on) {
        static List<Turn> of(
                Assignee assignee, Function<Validity, @Nullable Located<LocalDate>> turn) {
            List<Turn> turns = new ArrayList<>();
            for (AssigneeName name : assignee.names()) {
                Located<LocalDate> on = turn.apply(name.validity());
                if (on != null) {
                    turns.add(new Turn(name.name(), on));
                }
            }
            return turns;
        }

        LocalDate day() {
            return on.value();
        }
    }

    void check(Use use) {
        AssigneeId id = new AssigneeId(use.id());
        assignees
                .find(id)
                .filter(assignee -> assignees.findName(id).isEmpty())
                .ifPresent(assignee -> report(assignee, use));
    }

    private void report(Assignee assignee, Use use) {
        Turn.of(assignee, Validity::from).stream()
                .filter(turn -> turn.day().isAfter(day))
                .min(Comparator.comparing(Turn::day))
                .ifPresentOrElse(turn -> notYetFormed(turn, use), () -> abolished(assignee, use));
    }

    private void notYetFormed(Turn turn, Use use) {
        diagnostics.report(
                new AssigneeNotYetFormed(turn.name(), turn.day(), day),
                use.span(),
                new Related(Relation.STARTS_HERE, turn.on().span()));
    }

    private void abolished(Assignee assignee, Use use) {
        Turn.of(assignee, Validity::until).stream()
                .filter(turn -> turn.day().isBefore(day))
                .max(Comparator.comparing(Turn::day))
                .ifPresent(turn ->
                        diagnostics.add(
                                Diagnostic.of(
                                                new AssigneeAbolished(
                                                        turn.name(),
                                                        turn.day(),
                                                        day,
                                                        successors(assignee)),
                                                use.span(),
                                                new Related(
                                                        Relation.EXPIRES_HERE, turn.on().span()))
                                        .repairedBy(successor(assignee, use))));
    }

    /** Certain where one took over alone. Of {@code ${id|short}} only the id is another one. */
    private Edit[] successor(Assignee assignee, Use use) {
        List<Assignee> successors = assignees.successors(assignee);
        String written = use.span().text();
        int from = written.startsWith(MENTION) ? MENTION.length() : 0;
        int to = from + use.id().length();
        boolean readable =
                written.startsWith(use.id(), from)
                        && (from == 0
                                ? to == written.length()
                                : AFTER_ID.indexOf(written.charAt(to)) >= 0);
        if (successors.size() != 1 || !readable) {
            return new Edit[0];
        }
        int start = use.span().from();
        return new Edit[] {
            new Edit(
                    use.span().file().span(start + from, start + to),
                    successors.get(0).id().value().text())
        };
    }

    private List<String> successors(Assignee assignee) {
        return assignees.successors(assignee).stream()
                .map(each -> each.id().value())
                .map(id -> id.text() + " (" + assignees.name(id).name() + ")")
                .toList();
    }
}
