package vn.kehoach.resolve;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Content;
import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Selection;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.model.TaskId;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.search.Grams;
import vn.kehoach.search.Search;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan whose references lead somewhere. Bare look-ups must exist; resolution has seen to it. */
public final class ResolvedPlan {
    private final Plan plan;
    private final Registry registry;
    private final List<Passage> passages;
    private final List<Mention> mentions;
    private final Grams grams;
    private final LocalDate judgedOn;
    private final AssigneeRegistry assignees;
    private final Numbering numbering;
    private final Selections selections;
    private final Map<InstrumentId, Instrument> instruments;
    private final Map<IndicatorId, Indicator> indicators;
    private final Map<GoalId, Goal> goals;
    private final Map<TaskId, Task> tasks;
    private final Map<Class<?>, Object> derived = new HashMap<>();

    ResolvedPlan(
            Plan plan,
            Registry registry,
            LocalDate judgedOn,
            AssigneeRegistry assignees,
            Numbering numbering,
            Selections selections) {
        this.plan = plan;
        this.registry = registry;
        this.passages = List.copyOf(PlanTexts.passages(plan));
        this.mentions = mentions(passages);
        this.grams = Grams.ofAll(passages.stream().map(Passage::letters));
        this.judgedOn = judgedOn;
        this.assignees = assignees;
        this.numbering = numbering;
        this.selections = selections;
        this.instruments = byId(registry.instruments().stream(), each -> each.id().value());
        this.indicators =
                byId(
                        plan.indicatorGroups().stream()
                                .flatMap(group -> group.indicators().stream()),
                        each -> each.id().value());
        this.goals = byId(plan.goals().stream(), each -> each.id().value());
        this.tasks =
                byId(
                        plan.taskGroups().stream().flatMap(group -> group.tasks().stream()),
                        each -> each.id().value());
    }

    private static List<Mention> mentions(List<Passage> passages) {
        List<Mention> mentions = new ArrayList<>();
        passages.forEach(passage -> mentions.addAll(Mentions.in(passage.text())));
        return List.copyOf(mentions);
    }

    private static <I, T> Map<I, T> byId(Stream<T> things, Function<T, I> id) {
        return things.collect(
                Collectors.toMap(id, Function.identity(), (first, second) -> first, HashMap::new));
    }

    public Plan plan() {
        return plan;
    }

    /** The day on which names and instruments are valid. */
    public LocalDate judgedOn() {
        return judgedOn;
    }

    public AssigneeRegistry assignees() {
        return assignees;
    }

    public Numbering numbering() {
        return numbering;
    }

    public boolean isInstrument(String id) {
        return instruments.containsKey(new InstrumentId(id));
    }

    public Instrument instrument(InstrumentId id) {
        return known(instruments, id);
    }

    public Indicator indicator(IndicatorId id) {
        return known(indicators, id);
    }

    /** None if there is no such indicator, which was reported. */
    public Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** In the order of the file. */
    public Stream<Indicator> indicators() {
        return plan.indicatorGroups().stream().flatMap(group -> group.indicators().stream());
    }

    /** Each block of the body and of the appendices, an outer one before those in it. */
    public Stream<Content> blocks() {
        return ContentWalk.over(plan);
    }

    public Goal goal(GoalId id) {
        return known(goals, id);
    }

    public Task task(TaskId id) {
        return known(tasks, id);
    }

    /** Goals without a parent. */
    public List<Goal> goals(Selection<GoalId> selection) {
        return selections.goals(selection);
    }

    public List<Goal> children(Goal goal) {
        return selections.children(goal);
    }

    boolean isAdrift(GoalId id) {
        return selections.isAdrift(id);
    }

    public List<TaskGroup> taskGroups(Selection<TaskGroupId> selection) {
        return selections.taskGroups(selection);
    }

    public List<IndicatorGroup> indicatorGroups(Selection<IndicatorGroupId> selection) {
        return selections.indicatorGroups(selection);
    }

    /** Every piece of prose, in the order of the files. */
    public List<Passage> passages() {
        return passages;
    }

    /** False where it is sure to be in none of the passages. */
    public boolean mayHave(Search search) {
        return search.mayFindIn(grams);
    }

    /**
     * The passages in which it may be. Of the hundreds of things looked for, hardly any plan has
     * one: then no passage is asked.
     */
    public Stream<Passage> passagesWith(Search search) {
        return mayHave(search)
                ? passages.stream().filter(passage -> passage.mayHave(search))
                : Stream.empty();
    }

    /** What bodies are told to do outside the tasks. */
    public Stream<Content.Duty> duties() {
        return ContentWalk.over(plan)
                .filter(Content.DutyList.class::isInstance)
                .flatMap(list -> ((Content.DutyList) list).duties().stream());
    }

    /** All that was declared, whether the plan names it or not. */
    public Registry registry() {
        return registry;
    }

    /**
     * What several checks read from the whole plan, read once; one of its kind. Checks run side by
     * side: whoever asks while it is being read waits.
     */
    public synchronized <T> T derived(Class<T> kind, Function<ResolvedPlan, T> reader) {
        Object known = derived.get(kind);
        T thing = known == null ? reader.apply(this) : kind.cast(known);
        derived.put(kind, thing);
        return thing;
    }

    /** Every reference in the plan's prose. */
    public Stream<Mention> mentions() {
        return mentions.stream();
    }

    /**
     * Every reference in the plan's prose but for what appendices say. Goals, indicators and tasks
     * count as said in the body, wherever they are printed.
     */
    public Stream<Mention> mentionsBeforeAppendices() {
        return passages.stream()
                .filter(passage -> !isInAppendix(passage))
                .flatMap(Passage::mentions);
    }

    public boolean isInAppendix(Passage passage) {
        return plan.appendices().stream()
                .anyMatch(appendix -> appendix.span().contains(passage.text().span()));
    }

    /** A group to which others belong as well: nobody in particular. */
    public boolean isOpenGroup(AssigneeId id) {
        return assignees.assignee(id).openness() == Assignee.Openness.OPEN;
    }

    /** Who has a task, a duty or an indicator, in the order in which the plan names them. */
    public List<AssigneeId> assigned() {
        Set<AssigneeId> all = new LinkedHashSet<>();
        plan.taskGroups().stream()
                .flatMap(group -> group.assignments().stream())
                .forEach(assignment -> {
                    add(all, assignment.lead());
                    if (assignment.coordinator() != null) {
                        all.add(assignment.coordinator().value());
                    }
                    add(all, assignment.support());
                });
        plan.indicatorGroups().stream()
                .flatMap(group -> group.indicators().stream())
                .forEach(indicator -> {
                    add(all, indicator.lead());
                    add(all, indicator.support());
                });
        ContentWalk.over(plan)
                .forEach(content -> {
                    if (content instanceof Content.DutyList list) {
                        list.duties().forEach(duty -> add(all, duty.assignees()));
                    }
                });
        return List.copyOf(all);
    }

    /** Every place at which the plan names an assignee, in prose and out of it. */
    public List<Located<AssigneeId>> assigneesNamed() {
        return derived(AssigneesNamed.class, AssigneesNamed::in).all();
    }

    private record AssigneesNamed(List<Located<AssigneeId>> all) {
        static AssigneesNamed in(ResolvedPlan plan) {
            return new AssigneesNamed(
                    Uses.in(plan.plan).stream()
                            .filter(Use::mayBeAssignee)
                            .map(use -> new Located<>(new AssigneeId(use.id()), use.span()))
                            .filter(id -> plan.assignees.find(id.value()).isPresent())
                            .toList());
        }
    }

    private static void add(Set<AssigneeId> all, List<Located<AssigneeId>> some) {
        some.forEach(id -> all.add(id.value()));
    }

    private static <I, T> T known(Map<I, T> things, I id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalStateException(id.toString());
        }
        return thing;
    }
}
