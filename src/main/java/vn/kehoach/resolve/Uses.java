package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Basis;
import vn.kehoach.model.Content;
import vn.kehoach.model.Goal;
import vn.kehoach.model.Id;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Reference.Form;
import vn.kehoach.model.Reference.UnitDisplay;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Selection;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.source.Located;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that a plan and its registry name, outside prose and in it. */
public final class Uses {
    private final List<Use> uses = new ArrayList<>();

    private Uses() {}

    public static List<Use> in(Plan plan) {
        Uses found = new Uses();
        found.ofPlan(plan);
        return found.uses;
    }

    public static List<Use> in(Registry registry) {
        Uses found = new Uses();
        for (Assignee assignee : registry.assignees()) {
            found.all(EntityKind.ASSIGNEE, assignee.successors());
            found.all(EntityKind.ASSIGNEE, assignee.members());
            found.one(EntityKind.ASSIGNEE, assignee.superior());
        }
        for (Instrument instrument : registry.instruments()) {
            found.all(EntityKind.INSTRUMENT, instrument.replacedBy());
            found.all(EntityKind.INSTRUMENT, instrument.implemented());
            if (instrument.subject() != null) {
                Mentions.in(instrument.subject()).forEach(found::mention);
            }
            instrument.demands().forEach(each -> Mentions.in(each.text()).forEach(found::mention));
        }
        return found.uses;
    }

    public static List<Use> in(List<Text> texts) {
        Uses found = new Uses();
        texts.forEach(text -> Mentions.in(text).forEach(found::mention));
        return found.uses;
    }

    private void ofPlan(Plan plan) {
        one(EntityKind.ASSIGNEE, plan.issuer());
        all(EntityKind.INSTRUMENT, plan.implemented());
        for (Basis basis : plan.basis()) {
            if (basis instanceof Basis.Cited cited) {
                one(EntityKind.INSTRUMENT, cited.instrument());
            }
        }
        for (Recipient recipient : plan.recipients()) {
            if (recipient instanceof Recipient.Named named) {
                all(EntityKind.ASSIGNEE, named.assignees());
            }
        }
        plan.goals().forEach(this::goal);
        plan.indicatorGroups()
                .forEach(group -> {
                    all(EntityKind.INDICATOR, group.shares());
                    group.indicators().forEach(this::indicator);
                });
        plan.taskGroups().forEach(this::taskGroup);
        ContentWalk.over(plan).forEach(this::content);
        PlanTexts.read(plan, (part, text) -> Mentions.in(text).forEach(this::mention));
    }

    private void goal(Goal goal) {
        one(EntityKind.GOAL, goal.parent());
    }

    private void indicator(Indicator indicator) {
        all(EntityKind.ASSIGNEE, indicator.lead());
        all(EntityKind.ASSIGNEE, indicator.support());
        all(EntityKind.INDICATOR, indicator.sumOf());
        if (indicator.superior() != null) {
            one(EntityKind.INSTRUMENT, indicator.superior().instrument());
        }
    }

    private void taskGroup(TaskGroup group) {
        group.assignments()
                .forEach(assignment -> {
                    all(EntityKind.ASSIGNEE, assignment.lead());
                    one(EntityKind.ASSIGNEE, assignment.coordinator());
                    all(EntityKind.ASSIGNEE, assignment.support());
                    assignment.tasks().forEach(this::task);
                });
    }

    private void task(Task task) {
        one(EntityKind.ASSIGNEE, task.approver());
        all(EntityKind.GOAL, task.goals());
        all(EntityKind.INDICATOR, task.indicators());
        all(EntityKind.TASK, task.after());
        all(EntityKind.DEMAND, task.fulfils());
    }

    private void content(Content content) {
        switch (content) {
            case Content.GoalList list -> selection(EntityKind.GOAL, list.selection());
            case Content.TaskList list -> selection(EntityKind.TASK_GROUP, list.selection());
            case Content.TaskTable table -> selection(EntityKind.TASK_GROUP, table.selection());
            case Content.IndicatorTable table ->
                    selection(EntityKind.INDICATOR_GROUP, table.selection());
            case Content.DutyList list ->
                    list.duties().forEach(duty -> all(EntityKind.ASSIGNEE, duty.assignees()));
            case Content.Prose prose -> {}
            case Content.Remark remark -> {}
            case Content.EntryList list -> {}
            case Content.Clause clause -> {}
            case Content.Funding funding -> {}
            case Content.FreeTable table -> {}
            case Content.Form form -> {}
        }
    }

    private <I extends Id> void selection(EntityKind kind, Selection<I> selection) {
        switch (selection) {
            case Selection.All<I> all -> {}
            case Selection.Chosen<I> chosen -> all(kind, chosen.ids());
        }
    }

    private void mention(Mention mention) {
        switch (mention.reference()) {
            case Reference.Named named ->
                    mention(
                            EntityKind.ASSIGNEE_OR_INSTRUMENT,
                            named.id(),
                            mention,
                            "",
                            named.form() == Form.BY_RULE ? "" : "|" + word(named.form()));
            case Reference.ToGoal goal -> point(EntityKind.GOAL, goal.id(), mention);
            case Reference.ToIndicator indicator ->
                    point(EntityKind.INDICATOR, indicator.id(), mention);
            case Reference.ToTask task -> point(EntityKind.TASK, task.id(), mention);
            case Reference.ToSection section -> point(EntityKind.SECTION, section.id(), mention);
            case Reference.ToAppendix appendix ->
                    point(EntityKind.APPENDIX, appendix.id(), mention);
            case Reference.Value value ->
                    mention(
                            EntityKind.INDICATOR,
                            value.id().text(),
                            mention,
                            "value:",
                            "@"
                                    + value.year()
                                    + (value.unit() == UnitDisplay.WITH_UNIT ? "|unit" : ""));
            case Reference.Count count -> {
                if (count.group() != null) {
                    mention(
                            groupKind(count.what()),
                            count.group(),
                            mention,
                            "count:" + word(count.what()) + "/",
                            "");
                }
            }
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static EntityKind groupKind(Reference.Countable what) {
        return switch (what) {
            case TASKS -> EntityKind.TASK_GROUP;
            case INDICATORS -> EntityKind.INDICATOR_GROUP;
            case GOALS -> EntityKind.GOAL;
            case APPENDICES -> EntityKind.APPENDIX;
        };
    }

    private <I extends Id> void point(EntityKind kind, I id, Mention mention) {
        String before = "${" + word(kind) + ":";
        uses.add(new Use(kind, id.text(), mention.span(), true, before, "}"));
    }

    private void mention(EntityKind kind, String id, Mention mention, String before, String after) {
        uses.add(new Use(kind, id, mention.span(), false, "${" + before, after + "}"));
    }

    private <I extends Id> void all(EntityKind kind, List<Located<I>> ids) {
        ids.forEach(id -> one(kind, id));
    }

    private <I extends Id> void one(EntityKind kind, @Nullable Located<I> id) {
        // An empty id was reported by the decoder.
        if (id != null && !id.value().text().isEmpty()) {
            uses.add(new Use(kind, id.value().text(), id.span(), false, "", ""));
        }
    }
}
