package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView;
import vn.kehoach.compose.view.BlockView.AssignmentView;
import vn.kehoach.compose.view.BlockView.ClauseView;
import vn.kehoach.compose.view.BlockView.DutiesView;
import vn.kehoach.compose.view.BlockView.DutyView;
import vn.kehoach.compose.view.BlockView.EntriesView;
import vn.kehoach.compose.view.BlockView.EntryView;
import vn.kehoach.compose.view.BlockView.FormView;
import vn.kehoach.compose.view.BlockView.TaskGroupView;
import vn.kehoach.compose.view.BlockView.TaskView;
import vn.kehoach.compose.view.BlockView.TasksView;
import vn.kehoach.compose.view.BlockView.TextView;
import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.Marks;
import vn.kehoach.model.Content.TaskDetail;
import vn.kehoach.model.Goal;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.resolve.Place;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.List;

/** The blocks of sections and appendices in the words that templates print. */
record ContentComposer(
        ResolvedPlan plan,
        Labels labels,
        Prose prose,
        Names names,
        Anchors anchors,
        TableComposer tables) {

    /**
     * @param outer of what the blocks stand in; a stand-in's parts are stand-ins
     */
    List<BlockView> blocks(List<Content> blocks, Provenance outer) {
        List<BlockView> views = new ArrayList<>();
        for (Content block : blocks) {
            views.add(block(block, inherit(outer, block.provenance())));
        }
        return views;
    }

    static Provenance inherit(Provenance outer, Provenance own) {
        return outer == Provenance.ILLUSTRATIVE ? outer : own;
    }

    private BlockView block(Content block, Provenance provenance) {
        return switch (block) {
            case Content.Prose text -> new TextView("text", prose.of(text.text(), provenance));
            case Content.Remark remark -> new TextView("note", prose.of(remark.text(), provenance));
            case Content.EntryList list -> entries(list, provenance);
            case Content.Clause clause -> clause(clause, provenance);
            case Content.GoalList list ->
                    goals(plan.goals(list.selection()), list.marks(), provenance);
            case Content.TaskList list -> tasks(list, provenance);
            case Content.DutyList list ->
                    new DutiesView(
                            list.duties().stream()
                                    .map(duty -> duty(duty, inherit(provenance, duty.provenance())))
                                    .toList());
            case Content.TaskTable table -> tables.tasks(table, provenance);
            case Content.IndicatorTable table -> tables.indicators(table, provenance);
            case Content.Funding funding -> tables.funding(funding, provenance);
            case Content.FreeTable table -> tables.free(table, provenance);
            case Content.Form form -> form(form, provenance);
        };
    }

    private EntriesView entries(Content.EntryList list, Provenance outer) {
        List<EntryView> entries = new ArrayList<>();
        for (Content.Entry entry : list.entries()) {
            Provenance provenance = inherit(outer, entry.provenance());
            Markup text = prose.of(entry.text(), provenance);
            entries.add(
                    new EntryView(
                            plan.numbering().of(entry).label(),
                            text,
                            entry.id() == null
                                    ? ""
                                    : anchors.once(Anchors.name(entry.id().value())),
                            entry.nested() == null
                                    ? List.of()
                                    : List.of(entries(entry.nested(), provenance))));
        }
        return new EntriesView(marker(list.marks()), style(list.marks()), entries);
    }

    private ClauseView clause(Content.Clause clause, Provenance provenance) {
        Place place = plan.numbering().of(clause);
        String anchor =
                clause.id() == null
                        ? anchors.unnamed("clause")
                        : anchors.once(Anchors.name(clause.id().value()));
        Markup heading = prose.of(clause.heading());
        return new ClauseView(
                place.label(),
                prose.from(
                        new Origin(clause.heading().span(), clause.span()),
                        prose.marked(heading, provenance)),
                place.label() + " " + PlainText.of(heading),
                anchor,
                blocks(clause.content(), provenance));
    }

    private EntriesView goals(List<Goal> goals, Marks marks, Provenance outer) {
        List<EntryView> entries = new ArrayList<>();
        for (Goal goal : goals) {
            Provenance provenance = inherit(outer, goal.provenance());
            Markup content = prose.of(goal.content(), provenance);
            Markup words =
                    goal.label() == null
                            ? content
                            : new Markup(prose.of(goal.label()).xml() + ": " + content.xml());
            Markup text = prose.from(goal.places(), words, "content");
            Marks below = marks == Marks.NUMBERS ? Marks.LETTERS : Marks.DASHES;
            List<Goal> children = plan.children(goal);
            entries.add(
                    new EntryView(
                            plan.numbering().of(goal).label(),
                            text,
                            anchors.once(Anchors.name(goal.id().value())),
                            children.isEmpty()
                                    ? List.of()
                                    : List.of(goals(children, below, provenance))));
        }
        return new EntriesView(marker(marks), style(marks), entries);
    }

    private TasksView tasks(Content.TaskList list, Provenance outer) {
        List<TaskGroupView> groups = new ArrayList<>();
        for (TaskGroup group : plan.taskGroups(list.selection())) {
            Provenance provenance = inherit(outer, group.provenance());
            Place place = plan.numbering().of(group);
            Markup heading = prose.of(group.heading());
            groups.add(
                    new TaskGroupView(
                            place.label(),
                            prose.from(
                                    Origin.of(group.places(), "heading"),
                                    prose.marked(heading, provenance)),
                            place.label() + " " + PlainText.of(heading),
                            anchors.once(Anchors.name(group.id().value())),
                            group.assignments().stream()
                                    .map(each -> assignment(each, list, provenance))
                                    .toList()));
        }
        return new TasksView(groups);
    }

    private AssignmentView assignment(
            Assignment assignment, Content.TaskList list, Provenance outer) {
        Provenance provenance = inherit(outer, assignment.provenance());
        return new AssignmentView(
                plan.numbering().of(assignment).label(),
                Capitals.first(requested(assignment)),
                assignment.coordinator() == null ? "" : names.of(assignment.coordinator().value()),
                names.joined(assignment.support()),
                names.areGroups(assignment.lead()),
                prose.origin(
                        Origin.of(assignment.places()), prose.marked(Markup.EMPTY, provenance)),
                assignment.tasks().stream()
                        .map(task -> task(task, list, inherit(provenance, task.provenance())))
                        .toList());
    }

    /** Who is not under the issuer is asked and not told: "Đề nghị Tỉnh đoàn chủ trì". */
    private String requested(Assignment assignment) {
        String lead = names.joined(assignment.lead());
        return names.areAsked(assignment.lead(), plan.plan().issuer().value())
                ? labels.of("asks") + " " + lead
                : lead;
    }

    private TaskView task(Task task, Content.TaskList list, Provenance provenance) {
        Markup content = prose.of(task.content());
        String due =
                list.details().contains(TaskDetail.DUE) && task.due() != null
                        ? new Deadlines(labels).of(task.due().value())
                        : "";
        Markup deliverable =
                list.details().contains(TaskDetail.DELIVERABLE) && task.deliverable() != null
                        ? Punctuation.closed(prose.of(task.deliverable()))
                        : Markup.EMPTY;
        String approver =
                list.details().contains(TaskDetail.APPROVER) && task.approver() != null
                        ? names.of(task.approver().value())
                        : "";
        boolean alone = due.isEmpty() && deliverable.xml().isEmpty() && approver.isEmpty();
        return new TaskView(
                anchors.once(Anchors.name(task.id().value())),
                prose.from(
                        task.places(),
                        prose.marked(alone ? content : Punctuation.closed(content), provenance),
                        "content"),
                due,
                deliverable,
                approver);
    }

    private DutyView duty(Content.Duty duty, Provenance provenance) {
        return new DutyView(
                plan.numbering().of(duty).label(),
                Capitals.first(names.joined(duty.assignees())),
                prose.origin(Origin.of(duty.places()), prose.marked(Markup.EMPTY, provenance)),
                anchors.unnamed("duty"),
                blocks(duty.content(), provenance));
    }

    private FormView form(Content.Form form, Provenance provenance) {
        return new FormView(
                prose.of(form.title(), provenance),
                prose.all(form.lines()),
                form.columns().isEmpty() ? List.of() : List.of(tables.form(form)),
                prose.all(form.signatures()),
                prose.all(form.notes()));
    }

    private static String marker(Marks marks) {
        return switch (marks) {
            case NUMBERS -> "number";
            case LETTERS -> "letter";
            case DASHES -> "dash";
        };
    }

    private static String style(Marks marks) {
        return switch (marks) {
            case NUMBERS -> "clause";
            case LETTERS -> "point";
            case DASHES -> "dash";
        };
    }
}
