package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Task;
import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who does what, wrongly said or not at all. */
final class AssignmentMutations {
    private AssignmentMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of(
                        "lead among those who support",
                        "TSK-05",
                        AssignmentMutations::leadSupports),
                Kind.of("supporter named twice", "TSK-07", AssignmentMutations::supportsTwice),
                Kind.of("second lead", "TSK-06", AssignmentMutations::secondLead),
                Kind.of("no lead", "FLD-02", AssignmentMutations::noLead),
                Kind.of("empty list of leads", "FLD-06", AssignmentMutations::emptyLead),
                // "Sớm" in the words is then taken for a deadline, and a bad one.
                new Kind(
                        "no due date", Set.of("TSK-03", "DLN-07"), AssignmentMutations::noDue),
                Kind.of("no deliverable", "TSK-04", AssignmentMutations::noDeliverable),
                Kind.of("no content", "FLD-02", AssignmentMutations::noContent),
                Kind.of("task that serves nothing", "TSK-09", AssignmentMutations::servesNothing),
                Kind.of("task written twice", "TSK-08", AssignmentMutations::sameContent),
                Kind.of("vague task", "TSK-11", AssignmentMutations::vague),
                Kind.of(
                        "lead that cooperates only",
                        "TSK-12",
                        AssignmentMutations::leadCooperates));
    }

    private static String list(Stream<String> ids) {
        return ids.collect(Collectors.joining(", ", "[", "]"));
    }

    private static Stream<String> ids(List<Located<AssigneeId>> all) {
        return all.stream().map(each -> each.value().text());
    }

    private static Stream<Mutant> leadSupports(Sample sample) {
        return supported(sample)
                .filter(each -> each.lead().size() == 1)
                .flatMap(each ->
                        Stream.of(true, false)
                                .map(first ->
                                        support(
                                                sample,
                                                each,
                                                first
                                                        ? Stream.concat(
                                                                ids(each.lead()),
                                                                ids(each.support()))
                                                        : Stream.concat(
                                                                ids(each.support()),
                                                                ids(each.lead())))));
    }

    private static Stream<Assignment> supported(Sample sample) {
        return sample.assignments().filter(each -> !each.support().isEmpty());
    }

    private static Stream<Mutant> supportsTwice(Sample sample) {
        return supported(sample)
                .flatMap(each ->
                        ids(each.support())
                                .map(again ->
                                        support(
                                                sample,
                                                each,
                                                Stream.concat(
                                                        ids(each.support()), Stream.of(again)))));
    }

    private static Mutant support(Sample sample, Assignment each, Stream<String> ids) {
        return Mutant.of(sample, each.span(), new Edit(each.places().value("support"), list(ids)));
    }

    private static Stream<Mutant> secondLead(Sample sample) {
        return sample.assignments()
                .filter(each -> each.lead().size() == 1)
                .filter(each ->
                        sample.resolved()
                                .assignees()
                                .assignee(each.lead().get(0).value())
                                .members()
                                .isEmpty())
                .flatMap(each ->
                        sample.assignments()
                                .flatMap(other -> ids(other.lead()))
                                .distinct()
                                .filter(isBody(sample))
                                .filter(other -> ids(each.lead()).noneMatch(other::equals))
                                .filter(other -> ids(each.support()).noneMatch(other::equals))
                                .limit(2)
                                .map(other ->
                                        Mutant.of(
                                                sample,
                                                each.span(),
                                                new Edit(
                                                        each.places().value("lead"),
                                                        list(
                                                                Stream.concat(
                                                                        ids(each.lead()),
                                                                        Stream.of(other)))))));
    }

    private static Predicate<String> isBody(Sample sample) {
        return id -> sample.resolved().assignees().assignee(new AssigneeId(id)).members().isEmpty();
    }

    private static Stream<Mutant> noLead(Sample sample) {
        return Stream.concat(
                sample.assignments().flatMap(each -> behindDash(sample, each.places(), "lead")),
                sample.indicators().flatMap(each -> Stream.empty()));
    }

    /** The key that opens an element gives its dash to the next one. */
    private static Stream<Mutant> behindDash(Sample sample, Places item, String key) {
        if (!item.has(key) || !item.has("support") || !item.has("tasks")) {
            return Stream.empty();
        }
        Span from = item.key(key);
        Span to =
                item.key("support").start().compareTo(from.start()) > 0
                        ? item.key("support")
                        : item.key("tasks");
        return Stream.of(
                Mutant.of(
                        sample,
                        item.whole(),
                        new Edit(
                                from.file().span(from.start().offset(), to.start().offset()), "")));
    }

    private static Stream<Mutant> emptyLead(Sample sample) {
        return sample.assignments()
                .map(each ->
                        Mutant.of(
                                sample, each.span(), new Edit(each.places().value("lead"), "[]")));
    }

    private static Stream<Mutant> noDue(Sample sample) {
        return without(sample, "due");
    }

    private static Stream<Mutant> noDeliverable(Sample sample) {
        return without(sample, "deliverable");
    }

    private static Stream<Mutant> noContent(Sample sample) {
        return without(sample, "content");
    }

    private static Stream<Mutant> without(Sample sample, String key) {
        return sample.tasks()
                .flatMap(each ->
                        Sample.lines(each.places(), key)
                                .map(lines ->
                                        Mutant.of(
                                                sample,
                                                each.places().whole(),
                                                new Edit(lines, ""))));
    }

    private static Stream<Mutant> servesNothing(Sample sample) {
        return sample.tasks()
                .filter(each -> !each.goals().isEmpty() || !each.indicators().isEmpty())
                .map(each ->
                        Mutant.of(
                                sample,
                                each.places().whole(),
                                Stream.of("goals", "indicators")
                                        .flatMap(key -> Sample.lines(each.places(), key))
                                        .map(lines -> new Edit(lines, ""))
                                        .toArray(Edit[]::new)));
    }

    private static Stream<Mutant> sameContent(Sample sample) {
        List<Task> tasks = sample.tasks().toList();
        return tasks.stream()
                .skip(1)
                .map(each -> content(sample, each, tasks.get(tasks.indexOf(each) - 1)))
                .filter(each -> each.file().equals(each.others().get(0).file()));
    }

    private static Mutant content(Sample sample, Task task, Task other) {
        return Mutant.of(
                        sample,
                        task.places().whole(),
                        new Edit(
                                task.content().span(),
                                "\"" + other.content().written().text().strip() + "\""))
                .orAt(other.places().whole());
    }

    private static Stream<Mutant> vague(Sample sample) {
        return sample.tasks()
                .flatMap(each ->
                        Stream.of(
                                        "Tăng cường công tác quản lý.",
                                        "Đẩy mạnh phát triển văn hóa.",
                                        "Quan tâm đời sống nhân dân.")
                                .map(words -> vague(sample, each, words)));
    }

    private static Mutant vague(Sample sample, Task task, String words) {
        Mutant mutant =
                Mutant.of(
                        sample,
                        task.places().whole(),
                        new Edit(task.content().span(), words));
        return task.deliverable() == null && task.indicators().isEmpty()
                ? mutant
                : mutant.equivalent("a deliverable or an indicator says how much");
    }

    private static Stream<Mutant> leadCooperates(Sample sample) {
        return sample.tasks()
                .map(each ->
                        Mutant.of(
                                sample,
                                each.places().whole(),
                                new Edit(
                                        each.content().span(),
                                        "Phối hợp chặt chẽ với các tỉnh trong vùng xây dựng bản đồ"
                                                + " số.")));
    }
}
