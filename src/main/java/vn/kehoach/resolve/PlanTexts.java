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
import vn.kehoach.resolve.Passage.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Every piece of prose of a plan, in the order of its files. */
final class PlanTexts {
    private final BiConsumer<Part, Text> reader;

    private PlanTexts(BiConsumer<Part, Text> reader) {
        this.reader = reader;
    }

    static void read(Plan plan, BiConsumer<Part, Text> reader) {
        new PlanTexts(reader).ofAll(plan);
    }

    static List<Passage> passages(Plan plan) {
        List<Passage> passages = new ArrayList<>();
        read(plan, (part, text) -> passages.add(new Passage(part, text)));
        return passages;
    }

    private void ofAll(Plan plan) {
        ofBody(plan);
        for (Appendix appendix : plan.appendices()) {
            add(Part.APPENDIX_TITLE, appendix.title());
            addAll(Part.NOTE, appendix.notes());
            ContentWalk.over(appendix.content()).forEach(this::content);
        }
    }

    private void ofBody(Plan plan) {
        add(Part.NOTICE, plan.notice());
        add(Part.SUBJECT, plan.subject());
        for (Basis basis : plan.basis()) {
            if (basis instanceof Basis.Worded worded) {
                add(Part.BASIS, worded.text());
            }
        }
        addAll(Part.PREAMBLE, plan.preamble());
        for (Section section : plan.body()) {
            add(Part.HEADING, section.heading());
            ContentWalk.over(section.content()).forEach(this::content);
        }
        plan.recipients().forEach(this::recipient);
        plan.goals().forEach(this::goal);
        plan.indicatorGroups()
                .forEach(group -> {
                    add(Part.HEADING, group.heading());
                    group.indicators().forEach(this::indicator);
                });
        plan.taskGroups()
                .forEach(group -> {
                    add(Part.HEADING, group.heading());
                    group.tasks().forEach(this::task);
                });
    }

    private void recipient(Recipient recipient) {
        switch (recipient) {
            case Recipient.Worded worded -> {
                add(Part.RECIPIENT, worded.text());
                add(Part.RECIPIENT_NOTE, worded.note());
            }
            case Recipient.Named named -> add(Part.RECIPIENT_NOTE, named.note());
            case Recipient.Assigned assigned -> add(Part.RECIPIENT_NOTE, assigned.note());
            case Recipient.Filed filed -> {}
        }
    }

    private void goal(Goal goal) {
        add(Part.LABEL, goal.label());
        add(Part.GOAL, goal.content());
    }

    private void indicator(Indicator indicator) {
        add(Part.INDICATOR_NAME, indicator.name());
        if (indicator.baseline() != null) {
            target(indicator.baseline().value());
            add(Part.SOURCE, indicator.baseline().source());
        }
        indicator.targets().values().forEach(this::target);
        add(Part.SOURCE, indicator.source());
        add(Part.NOTE, indicator.note());
        add(Part.RATIONALE, indicator.rationale());
    }

    private void target(Target target) {
        if (target instanceof Target.Worded worded) {
            add(Part.TARGET, worded.text());
        }
    }

    private void task(Task task) {
        add(Part.TASK, task.content());
        add(Part.DELIVERABLE, task.deliverable());
        add(Part.NOTE, task.note());
        add(Part.RATIONALE, task.rationale());
    }

    private void content(Content content) {
        switch (content) {
            case Content.Prose prose -> add(Part.PARAGRAPH, prose.text());
            case Content.Remark remark -> add(Part.NOTE, remark.text());
            case Content.EntryList list -> entries(list);
            case Content.Clause clause -> add(Part.HEADING, clause.heading());
            case Content.Funding funding -> {
                add(Part.LABEL, funding.caption());
                add(Part.UNIT, funding.unit());
                funding.sources()
                        .forEach(source -> {
                            add(Part.CELL, source.name());
                            add(Part.NOTE, source.note());
                        });
                addAll(Part.NOTE, funding.notes());
            }
            case Content.FreeTable table -> {
                add(Part.LABEL, table.caption());
                add(Part.UNIT, table.unit());
                table(table.columns(), table.rows());
                addAll(Part.NOTE, table.notes());
            }
            case Content.Form form -> {
                add(Part.LABEL, form.title());
                addAll(Part.LABEL, form.lines());
                table(form.columns(), form.rows());
                addAll(Part.LABEL, form.signatures());
                addAll(Part.NOTE, form.notes());
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
            add(Part.PARAGRAPH, entry.text());
            if (entry.nested() != null) {
                entries(entry.nested());
            }
        }
    }

    private void table(List<Content.TableColumn> columns, List<Content.TableRow> rows) {
        columns.forEach(column -> add(Part.LABEL, column.heading()));
        for (Content.TableRow row : rows) {
            switch (row) {
                case Content.TableRow.Plain plain ->
                        plain.cells().forEach(cell -> add(Part.CELL, cell.text()));
                case Content.TableRow.Group group -> add(Part.CELL, group.heading());
                case Content.TableRow.Total total ->
                        total.cells().forEach(cell -> add(Part.CELL, cell.text()));
            }
        }
    }

    private void add(Part part, @Nullable Text text) {
        if (text != null) {
            reader.accept(part, text);
        }
    }

    private void addAll(Part part, List<Text> texts) {
        texts.forEach(text -> add(part, text));
    }
}
