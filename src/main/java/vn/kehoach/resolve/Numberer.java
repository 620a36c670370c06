package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content;
import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.Id;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Selection;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks a plan as it will be printed and gives each part its number. */
final class Numberer {
    private final Plan plan;
    private final Selections selections;
    private final Diagnostics diagnostics;
    private final Numbering numbering = new Numbering();
    private final Printed printed = new Printed();
    private final Set<Span> named = new HashSet<>();
    private final Set<Span> repeated = new HashSet<>();

    Numberer(Plan plan, Selections selections, Diagnostics diagnostics) {
        this.plan = plan;
        this.selections = selections;
        this.diagnostics = diagnostics;
    }

    Numbering number() {
        int roman = 0;
        for (Section section : plan.body()) {
            String number = Numerals.roman(++roman);
            Place place = new Place(number + ".", number);
            numbering.put(section, place);
            if (section.id() != null) {
                numbering.put(section.id().value(), place);
            }
            content(section.content(), Level.ofSection(number));
        }
        int appendixNumber = 0;
        for (Appendix appendix : plan.appendices()) {
            String number = plan.appendices().size() == 1 ? "" : Numerals.roman(++appendixNumber);
            numbering.put(appendix, new Place(number, number));
            content(appendix.content(), Level.ofAppendix(number));
        }
        printed.reportMissing(plan, diagnostics);
        return numbering;
    }

    private void content(List<Content> blocks, Level level) {
        for (Content block : blocks) {
            switch (block) {
                case Content.EntryList list -> entries(list, level, 0);
                case Content.Clause clause -> clause(clause, level);
                case Content.GoalList list -> goals(list, level);
                case Content.TaskList list -> tasks(list, level);
                case Content.DutyList list -> duties(list, level);
                case Content.TaskTable table -> taskRows(table, level);
                case Content.IndicatorTable table -> indicatorRows(table, level);
                case Content.Prose prose -> {}
                case Content.Remark remark -> {}
                case Content.Funding funding -> {}
                case Content.FreeTable table -> {}
                case Content.Form form -> {}
            }
        }
    }

    private void entries(Content.EntryList list, Level level, int depth) {
        int index = 0;
        for (Content.Entry entry : list.entries()) {
            Place place = level.mark(list.marks(), ++index, depth);
            numbering.put(entry, place);
            if (entry.id() != null) {
                numbering.put(entry.id().value(), place);
            }
            if (entry.nested() != null) {
                boolean inDashes = list.marks() == Content.Marks.DASHES;
                entries(entry.nested(), level.within(place), inDashes ? depth + 1 : depth);
            }
        }
    }

    private void clause(Content.Clause clause, Level level) {
        Place place = level.next();
        numbering.put(clause, place);
        if (clause.id() != null) {
            numbering.put(clause.id().value(), place);
        }
        content(clause.content(), level.within(place));
    }

    private void duties(Content.DutyList list, Level level) {
        for (Content.Duty duty : list.duties()) {
            Place place = level.next();
            numbering.put(duty, place);
            content(duty.content(), level.within(place));
        }
    }

    private void goals(Content.GoalList list, Level level) {
        reportNothing(selections.goals(list.selection()), EntityKind.GOAL, list);
        int index = 0;
        for (Goal goal : selections.goals(list.selection())) {
            Span here = place(list.selection(), goal.id().value(), list);
            once(printed.inBody(goal.id().value(), here), here, EntityKind.GOAL, goal.id().value());
            goal(goal, level.mark(list.marks(), ++index, 0), list.marks(), level, 0, here);
        }
    }

    private void goal(
            Goal goal, Place place, Content.Marks marks, Level level, int dashDepth, Span here) {
        numbering.put(goal, place);
        numbering.put(goal.id().value(), place);
        Content.Marks below =
                switch (marks) {
                    case NUMBERS -> Content.Marks.LETTERS;
                    case LETTERS, DASHES -> Content.Marks.DASHES;
                };
        int belowDepth = marks == Content.Marks.DASHES ? dashDepth + 1 : 0;
        Level inside = level.within(place);
        int index = 0;
        for (Goal child : selections.children(goal)) {
            GoalId id = child.id().value();
            if (selections.isAdrift(id)) {
                continue;
            }
            once(printed.inBody(id, here), here, EntityKind.GOAL, id);
            goal(child, inside.mark(below, ++index, belowDepth), below, inside, belowDepth, here);
        }
    }

    private void tasks(Content.TaskList list, Level level) {
        reportNothing(selections.taskGroups(list.selection()), EntityKind.TASK_GROUP, list);
        for (TaskGroup group : selections.taskGroups(list.selection())) {
            Span here = place(list.selection(), group.id().value(), list);
            once(
                    printed.inBody(group.id().value(), here),
                    here,
                    EntityKind.TASK_GROUP,
                    group.id().value());
            Place place = level.next();
            numbering.put(group, place);
            int index = 0;
            for (Assignment assignment : group.assignments()) {
                index++;
                Place own =
                        group.assignments().size() == 1
                                ? new Place("", place.address())
                                : level.within(place).assignment(list.marks(), index);
                numbering.put(assignment, own);
                for (Task task : assignment.tasks()) {
                    numbering.put(task.id().value(), own);
                }
            }
        }
    }

    private void taskRows(Content.TaskTable table, Level level) {
        reportNothing(selections.taskGroups(table.selection()), EntityKind.TASK_GROUP, table);
        int row = 0;
        int groupNumber = 0;
        for (TaskGroup group : selections.taskGroups(table.selection())) {
            printed.inTable(group);
            groupNumber++;
            row = table.numbering() == Content.RowNumbering.RESTART ? 0 : row;
            for (Task task : group.tasks()) {
                row++;
                numbering.putRow(table, task.id().value(), row);
                numbering.put(task.id().value(), level.row(table.numbering(), groupNumber, row));
            }
        }
    }

    private void indicatorRows(Content.IndicatorTable table, Level level) {
        reportNothing(
                selections.indicatorGroups(table.selection()), EntityKind.INDICATOR_GROUP, table);
        int row = 0;
        int groupNumber = 0;
        for (IndicatorGroup group : selections.indicatorGroups(table.selection())) {
            printed.inTable(group);
            groupNumber++;
            row = table.numbering() == Content.RowNumbering.RESTART ? 0 : row;
            for (Indicator indicator : group.indicators()) {
                row++;
                numbering.putRow(table, indicator.id().value(), row);
                numbering.put(
                        indicator.id().value(), level.row(table.numbering(), groupNumber, row));
            }
        }
    }

    /** A heading with nothing below is what a misnamed or emptied file leaves behind. */
    private void reportNothing(List<?> selected, EntityKind kind, Content block) {
        // What is wrong elsewhere may be why.
        if (selected.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.report(new ResolveProblem.NothingToPrint(kind, file(kind)), block.span());
        }
    }

    private static String file(EntityKind kind) {
        return switch (kind) {
            case GOAL -> "goals.yaml";
            case INDICATOR, INDICATOR_GROUP -> "indicators.yaml";
            case TASK, TASK_GROUP -> "tasks.yaml";
            case SECTION, APPENDIX -> "plan.yaml";
            case ASSIGNEE -> "assignees.yaml";
            case INSTRUMENT, DEMAND, ASSIGNEE_OR_INSTRUMENT -> "instruments.yaml";
        };
    }

    /** Where a list names a thing: the id, or the whole list where it prints all. */
    private <I extends Id> Span place(Selection<I> selection, I id, Content list) {
        if (selection instanceof Selection.Chosen<I> chosen) {
            for (Located<I> each : chosen.ids()) {
                if (each.value().equals(id) && named.add(each.span())) {
                    return each.span();
                }
            }
        }
        return list.span();
    }

    /** What is printed twice in the body would have two numbers; one message for each place. */
    private void once(Span first, Span here, EntityKind kind, Id id) {
        if (!first.equals(here) && repeated.add(here)) {
            diagnostics.report(
                    new ResolveProblem.PrintedTwice(kind, id.text()),
                    here,
                    new Related(Relation.ALSO_HERE, first));
        }
    }
}
