package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Appendix;
import vn.kehoach.model.Basis;
import vn.kehoach.model.Content;
import vn.kehoach.model.Goal;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.Text;

import java.util.ArrayList;
import java.util.List;

/** Every piece of prose of a plan. */
final class PlanTexts {
    private final List<Text> texts = new ArrayList<>();

    private PlanTexts() {}

    static List<Text> of(Plan plan) {
        PlanTexts found = new PlanTexts();
        found.ofBody(plan);
        for (Appendix appendix : plan.appendices()) {
            found.add(appendix.title());
            found.texts.addAll(appendix.notes());
            ContentWalk.over(appendix.content()).forEach(found::content);
        }
        return found.texts;
    }

    /** Goals, indicators and tasks count as said there, wherever they are printed. */
    static List<Text> beforeAppendices(Plan plan) {
        PlanTexts found = new PlanTexts();
        found.ofBody(plan);
        return found.texts;
    }

    private void ofBody(Plan plan) {
        add(plan.notice());
        add(plan.subject());
        for (Basis basis : plan.basis()) {
            if (basis instanceof Basis.Worded worded) {
                add(worded.text());
            }
        }
        texts.addAll(plan.preamble());
        for (Section section : plan.body()) {
            add(section.heading());
            ContentWalk.over(section.content()).forEach(this::content);
        }
        plan.recipients().forEach(this::recipient);
        plan.goals().forEach(this::goal);
        plan.indicatorGroups()
                .forEach(group -> {
                    add(group.heading());
                    group.indicators().forEach(this::indicator);
                });
        plan.taskGroups()
                .forEach(group -> {
                    add(group.heading());
                    group.tasks().forEach(this::task);
                });
    }

    private void recipient(Recipient recipient) {
        switch (recipient) {
            case Recipient.Worded worded -> {
                add(worded.text());
                add(worded.note());
            }
            case Recipient.Named named -> add(named.note());
            case Recipient.Assigned assigned -> add(assigned.note());
            case Recipient.Filed filed -> {}
        }
    }

    private void goal(Goal goal) {
        add(goal.label());
        add(goal.content());
    }

    private void indicator(Indicator indicator) {
        add(indicator.name());
        if (indicator.baseline() != null) {
            target(indicator.baseline().value());
            add(indicator.baseline().source());
        }
        indicator.targets().values().forEach(this::target);
        add(indicator.source());
        add(indicator.note());
        add(indicator.rationale());
    }

    private void target(Target target) {
        if (target instanceof Target.Worded worded) {
            add(worded.text());
        }
    }

    private void task(Task task) {
        add(task.content());
        add(task.deliverable());
        add(task.note());
        add(task.rationale());
    }

    private void content(Content content) {
        switch (content) {
            case Content.Prose prose -> add(prose.text());
            case Content.Remark remark -> add(remark.text());
            case Content.EntryList list -> entries(list);
            case Content.Clause clause -> add(clause.heading());
            case Content.Funding funding -> {
                add(funding.caption());
                add(funding.unit());
                funding.sources()
                        .forEach(source -> {
                            add(source.name());
                            add(source.note());
                        });
                texts.addAll(funding.notes());
            }
            case Content.FreeTable table -> {
                add(table.caption());
                add(table.unit());
                table(table.columns(), table.rows());
                texts.addAll(table.notes());
            }
            case Content.Form form -> {
                add(form.title());
                texts.addAll(form.lines());
                table(form.columns(), form.rows());
                texts.addAll(form.signatures());
                texts.addAll(form.notes());
            }
            case Content.GoalList list -> {}
            case Content.TaskList list -> {}
            case Content.TaskTable table -> {}
            case Content.IndicatorTable table -> {}
            case Content.DutyList list -> {}
        }
    }

    private void entries(Content.EntryList list) {
        for (Content.Entry entry : list.entries()) {
            add(entry.text());
            if (entry.nested() != null) {
                entries(entry.nested());
            }
        }
    }

    private void table(List<Content.TableColumn> columns, List<Content.TableRow> rows) {
        columns.forEach(column -> add(column.heading()));
        for (Content.TableRow row : rows) {
            switch (row) {
                case Content.TableRow.Plain plain ->
                        plain.cells().forEach(cell -> add(cell.text()));
                case Content.TableRow.Group group -> add(group.heading());
                case Content.TableRow.Total total ->
                        total.cells().forEach(cell -> add(cell.text()));
            }
        }
    }

    private void add(@Nullable Text text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
